import type { EntityManager } from 'typeorm';
import type { EventsService } from '../events/events.service.js';
import { type Snapshot, snapshotOf, snapshots } from '../performances/snapshots.js';
import type { Clock } from '../platform/clock/clock.js';
import { groupedBy } from '../platform/collections/grouped.js';
import { nameOf, namesTwice } from './appearances.js';
import type { Side } from './diff.js';
import { fold } from './fold.js';
import { goingOn } from './going-on.js';
import { GivenMarks } from './given-marks.js';
import { meetOfList } from './list-meet.js';
import { marksOfDays } from './list-marks.js';
import { LONGEST_MEET_DAYS, type Meet, meetOf, meetsBeside } from './marks-of-others.js';
import type { Open } from './mention-of-row.js';
import { performanceOf } from './performance-of.js';
import type { LookedUp } from './plain-match.js';
import { type Claim, claimsOf } from './namesake-claims.js';
import { contradict, counterparts, givenAgain } from './same-reading.js';
import type { Submission } from './submission.entity.js';

const DAY_MS = 86_400_000;

type Pair = readonly [Side<Claim>, Side<string>];

/** The meets of a file and the days on which they are compared. */
interface Place {
  meets: ReadonlySet<string>;
  days: readonly string[];
}

/**
 * Rows that name nobody plainly, though somebody of the same name, nation and sex is public in the same contest and round
 * of the meet, of one beside it, or of the one that a list names: the file once more, corrected, or from another sender. Or
 * who is public in the meet so that the row goes on with it: one file has the heats, another the final.
 * A row for whom two namesakes may be meant is left to likeness.
 */
export class PublicNamesakes {
  private readonly given = new GivenMarks();
  private place: Place | undefined;

  constructor(
    private readonly submission: Submission,
    private readonly events: EventsService,
    private readonly clock: Clock,
  ) {}

  /** Who those rows are that are found so. */
  async of(db: EntityManager, rows: readonly Open[], known: LookedUp): Promise<Map<Open, string>> {
    const claims = await claimsOf(db, rows, known);
    if (claims.length === 0) return new Map();
    const { eventId } = this.submission;
    if (!eventId) return this.found(await this.inList(db, claims));
    const marks = await this.marksOfMeets(db, claims, eventId);
    const twice = namesTwice(rows.map(({ result }) => result));
    const found = this.found(await this.inMeet(db, claims, { eventId, marks, twice }));
    const left = claims.filter(({ open }) => !found.has(open) && !twice.has(nameOf(open.result)));
    const own = marks.filter(({ values }) => values['event_id'] === eventId);
    for (const [open, athleteId] of await goingOn(db, left, own)) found.set(open, athleteId);
    return found;
  }

  /** One whom two marks or two athletes may be is not found. */
  private found(pairs: readonly Pair[]): Map<Open, string> {
    const who = new Map<Open, string>();
    for (const [open, [one, ...others]] of groupedBy(pairs, ([row]) => row.ref.open)) {
      if (!one || others.length > 0) continue;
      who.set(open, one[0].ref.athleteId);
      this.given.add(one[1].ref);
    }
    return who;
  }

  private async marksOfMeets(
    db: EntityManager,
    claims: readonly Claim[],
    eventId: string,
  ): Promise<Side<string>[]> {
    const { meets, days } = await this.placeOf(db, eventId);
    const asked = claims.flatMap(({ open, athleteId }) =>
      [...new Set([open.result.day, ...days])].map((day) => ({ athleteId, day, row: open.row.row })),
    );
    return (await this.marks(db, asked)).filter(({ values }) => meets.has(String(values['event_id'])));
  }

  /** Another meet at the place counts where it is the same one: most readings are equal. */
  private async inMeet(
    db: EntityManager,
    claims: readonly Claim[],
    about: { eventId: string; marks: readonly Side<string>[]; twice: ReadonlySet<string> },
  ): Promise<Pair[]> {
    const { meets } = await this.placeOf(db, about.eventId);
    const isEqual = ([row, mark]: Pair): boolean => !contradict(row.values, mark.values);
    // Another reading in another heat, or where two of the name are in the round, is somebody else's as well.
    const mayDiffer = ([row, mark]: Pair): boolean =>
      row.ref.isOfNation &&
      !about.twice.has(nameOf(row.ref.open.result)) &&
      !differInHeat(row.values, mark.values);
    const pairs = [...counterparts(this.sides(db, claims), about.marks)].filter(
      (pair) => isEqual(pair) || mayDiffer(pair),
    );
    return [...meets].flatMap((meet) => {
      const here = pairs.filter(([, mark]) => mark.values['event_id'] === meet);
      const equal = here.filter(isEqual);
      const isSame =
        equal.some(([, { values }]) => values['mark_value'] !== null) && equal.length * 2 >= here.length;
      return meet === about.eventId || isSame ? here : [];
    });
  }

  /** A list gives a best without its round, so only an equal reading is the same mark. */
  private async inList(db: EntityManager, claims: readonly Claim[]): Promise<Pair[]> {
    const known = await this.events.knownOfLists(
      db,
      claims.map(({ open }) => meetOfList(open.result)),
    );
    const meetsOf = new Map(claims.map(({ open }, at) => [open, known[at] ?? null]));
    const asked = claims.filter(({ open }) => meetsOf.get(open) !== null);
    const marks = await this.marks(
      db,
      asked.map(({ open, athleteId }) => ({ athleteId, day: open.result.day, row: open.row.row })),
    );
    const there = marks.filter(({ values }) => values['mark_value'] !== null);
    return [...givenAgain(this.sides(db, asked), there)].filter(
      ([row, mark]) => mark.values['event_id'] === meetsOf.get(row.ref.open),
    );
  }

  private async placeOf(db: EntityManager, eventId: string): Promise<Place> {
    if (this.place) return this.place;
    const meets = new Set([eventId, ...(await meetsBeside(db, this.submission)).keys()]);
    const own = await meetOf(db, eventId);
    this.place = { meets, days: own ? daysOf(own) : [] };
    return this.place;
  }

  /** What is public of these athletes on these days, and is no earlier row's. */
  private async marks(
    db: EntityManager,
    asked: readonly { athleteId: string; day: string; row: number }[],
  ): Promise<Side<string>[]> {
    const marks = await snapshots(db, 'id', await marksOfDays(db, this.submission.id, asked));
    return marks.flatMap(({ id, values }) => (this.given.has(id) ? [] : [{ ref: id, values }]));
  }

  private sides(db: EntityManager, claims: readonly Claim[]): Side<Claim>[] {
    const { id: submissionId, eventId } = this.submission;
    const now = this.clock.now();
    return claims.map((claim) => {
      const { row, result } = claim.open;
      const place = { row: row.row, eventId: eventId ?? '', athleteId: claim.athleteId, submissionId };
      return { ref: claim, values: snapshotOf(db, performanceOf(result, place, now)) };
    });
  }
}

/** By their numbers where they have some: one program writes `Heat 2`, another `2`. */
function differInHeat(one: Snapshot, other: Snapshot): boolean {
  const [here, there] = [one, other].map(({ heat }) => {
    const said = fold(String(heat ?? ''));
    return /\d+/.exec(said)?.[0] ?? said;
  });
  return here !== '' && there !== '' && here !== there;
}

function daysOf({ startDate, endDate }: Meet): string[] {
  const first = Date.parse(startDate);
  const length = Math.min((Date.parse(endDate) - first) / DAY_MS + 1, LONGEST_MEET_DAYS);
  return Array.from({ length }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10));
}
