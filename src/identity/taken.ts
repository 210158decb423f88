import { birthText } from './birth.js';
import type { Mention } from './mention.js';
import { wordsText } from './normal-name.js';

/** Whether an athlete is another line of the same file, one that cannot well be this one too. */
export type IsTaken = (athleteId: string) => boolean;

/** What a line of a file says that matters for whether another line may be the same person. */
export interface LineOfFile {
  words: string;
  birth: string;
  /** Where somebody appears once: heats, or lists of a day. */
  places: ReadonlySet<string>;
}

export const lineOf = ({ name, birth }: Mention, places: ReadonlySet<string>): LineOfFile => ({
  words: `${wordsText(name)}|${name.suffix ?? ''}`,
  birth: birth ? birthText(birth) : '',
  places,
});

/** Who is in several events of a meet is written alike there; in one heat nobody is two. */
export function mayBeOneLine(one: LineOfFile, other: LineOfFile): boolean {
  if (one.words !== other.words) return false;
  return one.birth === other.birth || ![...one.places].some((place) => other.places.has(place));
}

/** Who is which lines of a file already. */
export class TakenInFile {
  private readonly lines = new Map<string, LineOfFile[]>();

  constructor(private readonly most = Infinity) {}

  take(athleteId: string, line: LineOfFile): void {
    const lines = this.lines.get(athleteId);
    if (!lines && this.lines.size >= this.most) return;
    const isThere = ({ words, birth, places }: LineOfFile): boolean =>
      words === line.words && birth === line.birth && [...line.places].every((place) => places.has(place));
    if (!lines) this.lines.set(athleteId, [line]);
    else if (!lines.some(isThere)) lines.push(line);
  }

  by(line: LineOfFile): IsTaken {
    return (athleteId) => {
      const lines = this.lines.get(athleteId);
      return lines !== undefined && !lines.some((taken) => mayBeOneLine(taken, line));
    };
  }
}
