import { Injectable } from '@nestjs/common';

/** What features may ask of a cache. It may forget anything at any moment; the database decides. */
export abstract class Cache {
  /** The cached JSON value, or the result of `load`, kept for `seconds`. Concurrent callers share one `load`. */
  abstract remember<T>(key: string, seconds: number, load: () => Promise<T>): Promise<T>;
  /** Also what is being loaded just now is then not kept. */
  abstract forget(key: string): Promise<void>;
}

@Injectable()
export class MemoryCache extends Cache {
  private readonly entries = new Map<string, { value: Promise<unknown>; until: number }>();

  constructor(private readonly limit = 10_000) {
    super();
  }

  remember<T>(key: string, seconds: number, load: () => Promise<T>): Promise<T> {
    const kept = this.entries.get(key);
    if (kept && kept.until > Date.now()) return kept.value as Promise<T>;
    const value = load();
    this.entries.delete(key);
    this.entries.set(key, { value, until: Date.now() + seconds * 1000 });
    if (this.entries.size > this.limit) this.entries.delete(this.entries.keys().next().value ?? '');
    value.catch(() => {
      if (this.entries.get(key)?.value === value) this.entries.delete(key);
    });
    return value;
  }

  async forget(key: string): Promise<void> {
    this.entries.delete(key);
  }
}
