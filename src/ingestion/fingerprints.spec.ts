import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { Fingerprints } from './fingerprints.js';

const key = (text: string): string => createHash('sha256').update(text).digest('hex');

async function inFingerprints(work: (fingerprints: Fingerprints) => Promise<void>): Promise<void> {
  const fingerprints = await Fingerprints.open();
  try {
    await work(fingerprints);
  } finally {
    await fingerprints.close();
  }
}

describe('fingerprints', () => {
  it('know every key that they have seen, and no other, in whatever batches they come', async () => {
    const batches = fc.array(fc.array(fc.nat({ max: 60 }), { maxLength: 30 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(batches, (told) =>
        inFingerprints(async (fingerprints) => {
          const known = new Set<number>();
          for (const batch of told) {
            const seen = await fingerprints.seen(batch.map((each) => key(`row ${each}`)));
            expect(seen).toEqual(batch.map((each) => known.size === known.add(each).size));
          }
        }),
      ),
      { numRuns: 40 },
    );
  });

  it('keep what is more than their memory holds', async () => {
    const batches = Array.from({ length: 300 }, (_, batch) =>
      Array.from({ length: 1_000 }, (__, at) => key(`row ${batch * 1_000 + at}`)),
    );
    await inFingerprints(async (fingerprints) => {
      for (const batch of batches) expect(await fingerprints.seen(batch)).not.toContain(true);
      for (const batch of batches) expect(await fingerprints.seen(batch)).not.toContain(false);
      expect(await fingerprints.seen([key('another row')])).toEqual([false]);
    });
  });

  it('tell keys apart that begin or end with nothing but zeros', async () => {
    const keys = [`00000001${'0'.repeat(56)}`, `00000002${'0'.repeat(56)}`, '0'.repeat(64)];
    await inFingerprints(async (fingerprints) => {
      expect(await fingerprints.seen(keys)).toEqual([false, false, false]);
      expect(await fingerprints.seen(keys)).toEqual([true, true, true]);
    });
  });
});
