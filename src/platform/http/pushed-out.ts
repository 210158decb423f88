import { SHARED_MS } from '../cache/shared-answers.js';

const MOST = 2_000;

/**
 * Which answers this instance has shown and no longer has, for want of room. What others share may be older than those by
 * the moment between a commit and its news, so it is not asked for as long as anything shared lives.
 */
export class PushedOut {
  private readonly at = new Map<string, number>();
  private allUntilMs = 0;

  add(key: string): void {
    const now = Date.now();
    for (const [old, since] of this.at) {
      if (now - since < SHARED_MS) break;
      this.at.delete(old);
    }
    if (this.at.size >= MOST) {
      this.at.clear();
      this.allUntilMs = now + SHARED_MS;
    }
    this.at.delete(key);
    this.at.set(key, now);
  }

  has(key: string): boolean {
    const now = Date.now();
    return now < this.allUntilMs || now - (this.at.get(key) ?? 0) < SHARED_MS;
  }
}
