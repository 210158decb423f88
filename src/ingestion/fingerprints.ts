import { HashedEntries } from './hashed-entries.js';

/** Remembers millions of keys in six bytes each and the room between them. */
export class Fingerprints {
  private readonly keys = new HashedEntries(0);

  /** Remembers a hex key; true when it was known before. */
  seen(hex: string): boolean {
    const high = Number.parseInt(hex.slice(0, 8), 16);
    const low = Number.parseInt(hex.slice(8, 16), 16) || 1;
    if (this.keys.of(high, low).length > 0) return true;
    this.keys.add(high, low);
    return false;
  }
}
