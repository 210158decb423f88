import type { Competitor } from './checked-row.js';
import { HashedEntries, headOf } from './hashed-entries.js';

/** A hash of the newcomer. */
const WORDS = 1;
/** Twelve megabytes. Of numbers that come after so many the first athlete who is published has each. */
const MOST = 1_000_000;

type Numbered = Pick<Competitor, 'identifiers'>;

/** To whom of those who are new a file gives which number: where it gives one to two people, a person must look. */
export class NumbersGiven {
  private readonly entries = new HashedEntries(WORDS);

  areOfAnother(row: Numbered, key: string): boolean {
    const [, who] = headOf(key);
    return this.bearers(row).some((one) => one !== who);
  }

  /** Whether a number of the row is theirs, and none is another's. */
  isOf(row: Numbered, key: string): boolean {
    return this.bearers(row).length > 0 && !this.areOfAnother(row, key);
  }

  private bearers({ identifiers }: Numbered): number[] {
    return identifiers.flatMap((number) =>
      this.entries.of(...headOf(number.join('|'))).map(([who = 0]) => who),
    );
  }

  give({ identifiers }: Numbered, key: string): void {
    const [, who] = headOf(key);
    for (const number of identifiers) {
      const head = headOf(number.join('|'));
      if (this.entries.size < MOST && this.entries.of(...head).length === 0) this.entries.add(...head, [who]);
    }
  }
}
