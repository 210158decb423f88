import type { EntityManager } from 'typeorm';
import { matchKeyOf } from '../athletes/match-key.js';
import type { EventsService } from '../events/events.service.js';
import { ruledOut } from '../identity/answers.js';
import { snapshotOf, snapshots } from '../performances/snapshots.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Side } from './diff.js';
import { birthOf } from './file-newcomers.js';
import { GivenMarks } from './given-marks.js';
import { meetOfList } from './list-meet.js';
import { marksOfDays } from './list-marks.js';
import { LONGEST_MEET_DAYS, type Meet, meetOf, meetsBeside } from './marks-of-others.js';
import type { Open } from './mention-of-row.js';
import { performanceOf } from './performance-of.js';
import type { LookedUp } from './plain-match.js';
import { contradict, counterparts, givenAgain } from './same-reading.js';
import type { Submission } from './submission.entity.js';

const DAY_MS = 86_400_000;

/** A row, and a namesake whom it may mean; of a nation that the row does not say, where it says none. */
interface Claim {
  open: Open;
  athleteId: string;
  isOfNation: boolean;
}
type Pair = readonly [Side<Claim>, Side<string>];

/** The meets of a file and the days on which they are compared. */
interface Place {
  meets: ReadonlySet<string>;
  days: readonly string[];
}

/**
 * Rows that name nobody plainly, though somebody of the same name, nation and sex is public in the same contest and round
 * of the meet, of one beside it, or of the one that a list names: the file once more, corrected, or from another sender.
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
    const pairs = this.submission.eventId
      ? await this.inMeet(db, claims, this.submission.eventId)
      : await this.inList(db, claims);
    const found = new Map<Open, Pair[]>();
    for (const pair of pairs) {
      const { open } = pair[0].ref;
      found.set(open, [...(found.get(open) ?? []), pair]);
    }
    const who = new Map<Open, string>();
    for (const [open, [one, ...others]] of found) {
      if (!one || others.length > 0) continue;
      who.set(open, one[0].ref.athleteId);
      this.given.add(one[1].ref);
    }
    return who;
  }

  /** Another meet at the place counts where it is the same one: most readings are equal. */
  private async inMeet(db: EntityManager, claims: readonly Claim[], eventId: string): Promise<Pair[]> {
    const { meets, days } = await this.placeOf(db, eventId);
    const marks = await this.marks(
      db,
      claims.flatMap(({ open, athleteId }) =>
        [...new Set([open.result.day, ...days])].map((day) => ({ athleteId, day, row: open.row.row })),
      ),
    );
    const there = marks.filter(({ values }) => meets.has(String(values['event_id'])));
    const pairs = [...counterparts(this.sides(db, claims), there)].filter(
      ([row, mark]) => row.ref.isOfNation || !contradict(row.values, mark.values),
    );
    return [...meets].flatMap((meet) => {
      const here = pairs.filter(([, mark]) => mark.values['event_id'] === meet);
      const equal = here.filter(([row, mark]) => !contradict(row.values, mark.values));
      const isSame =
        equal.some(([, { values }]) => values['mark_value'] !== null) && equal.length * 2 >= here.length;
      return meet === eventId || isSame ? here : [];
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

function daysOf({ startDate, endDate }: Meet): string[] {
  const first = Date.parse(startDate);
  const length = Math.min((Date.parse(endDate) - first) / DAY_MS + 1, LONGEST_MEET_DAYS);
  return Array.from({ length }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10));
}

/** Namesakes of the nation and sex whose birth does not contradict, and of whom nobody has said that it is not them. */
async function claimsOf(db: EntityManager, rows: readonly Open[], { byName }: LookedUp): Promise<Claim[]> {
  const claims = rows.flatMap((open): Claim[] => {
    const { competitor, sex } = open.result;
    const isAssumed = open.row.remarks.some(({ code }) => code === 'nation_assumed');
    const namesakes = (byName.get(matchKeyOf(competitor.name)) ?? []).filter(
      (each) =>
        each.kind === competitor.kind &&
        each.sex === sex &&
        (each.nation === competitor.nation || isAssumed) &&
        birthOf(each, competitor) !== 'other',
    );
    const isOfNation = new Map(
      namesakes.map(({ survivorId, nation }) => [survivorId, nation === competitor.nation] as const),
    );
    return [...isOfNation].map(([athleteId, isSame]) => ({ open, athleteId, isOfNation: isSame }));
  });
  if (claims.length === 0) return [];
  const cannot = await ruledOut(db, [...new Set(claims.map(({ open }) => open.fingerprint))]);
  return claims.filter(({ open, athleteId }) => !cannot.get(open.fingerprint)?.includes(athleteId));
}
