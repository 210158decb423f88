import { createHash } from 'node:crypto';
import { Fingerprints } from './fingerprints.js';

const key = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('fingerprints', () => {
  it('know every key that they have seen, and no other', () => {
    const fingerprints = new Fingerprints();
    const keys = Array.from({ length: 50_000 }, (_, at) => key(`row ${at}`));
    expect(keys.filter((each) => fingerprints.seen(each))).toEqual([]);
    expect(keys.every((each) => fingerprints.seen(each))).toBe(true);
    expect(fingerprints.seen(key('another row'))).toBe(false);
  });

  it('tell keys apart whose second half is nothing but zeros', () => {
    const fingerprints = new Fingerprints();
    expect(fingerprints.seen(`00000001${'0'.repeat(56)}`)).toBe(false);
    expect(fingerprints.seen(`00000002${'0'.repeat(56)}`)).toBe(false);
    expect(fingerprints.seen(`00000001${'0'.repeat(56)}`)).toBe(true);
  });
});
