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

  areOfAnother({ identifiers }: Numbered, key: string): boolean {
    const [, who] = headOf(key);
    return identifiers.some((number) =>
      this.entries.of(...headOf(number.join('|'))).some(([one]) => one !== who),
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
