import type { Listed } from './impact.js';

/** So many at most share the last place. */
const MOST_TIED = 100;

/** The first of a list among all who are shown to it, with those who share the last place. */
export class Leaders {
  private readonly inOrder: Listed[] = [];

  constructor(private readonly places: number) {}

  add(one: Listed): void {
    const last = this.inOrder[this.places - 1];
    if (last && one.rankValue > last.rankValue) return;
    const at = this.inOrder.findLastIndex(({ rankValue }) => rankValue <= one.rankValue) + 1;
    this.inOrder.splice(at, 0, one);
    const worst = this.inOrder[this.places - 1];
    if (!worst) return;
    const end = this.inOrder.findLastIndex(({ rankValue }) => rankValue <= worst.rankValue) + 1;
    this.inOrder.length = Math.min(end, this.places + MOST_TIED);
  }

  get listed(): readonly Listed[] {
    return this.inOrder;
  }
}
