import { KEY_PATTERN, newKey, readKey } from './key-format.js';

describe('the format of keys', () => {
  it('reads back what it made, in its own environment only', () => {
    const { key, publicId, secret } = newKey('live');
    expect(key).toMatch(KEY_PATTERN);
    expect(readKey(key, 'live')).toEqual({ publicId, secret });
    expect(readKey(key, 'test')).toBeNull();
  });

  it('refuses every key with one wrong character', () => {
    const { key } = newKey('test');
    for (let i = 9; i < key.length; i++) {
      const wrong = key.charAt(i) === 'A' ? 'B' : 'A';
      expect(readKey(key.slice(0, i) + wrong + key.slice(i + 1), 'test')).toBeNull();
    }
  });

  it('makes another key each time', () => {
    const keys = new Set(Array.from({ length: 200 }, () => newKey('dev').key));
    expect(keys.size).toBe(200);
  });
});
