import { Injectable } from '@nestjs/common';
import type { Identity } from '../accounts/identity.js';
import { AthleteView } from '../athletes/athlete.dto.js';
import { PerformanceView } from '../performances/performance.dto.js';
import { PerformanceReads } from '../performances/performance-reads.js';
import type { PerformanceRow } from '../performances/performance-row.js';
import { Clock } from '../platform/clock/clock.js';
import { groupedBy } from '../platform/collections/grouped.js';
import { cursorOf, keyOf, type PageQuery, pageOf } from '../platform/database/page.js';
import { SquadInvitationsService } from './squad-invitations.service.js';
import type {
  SquadAthletePage,
  SquadAthletesQuery,
  SquadInvitationPage,
  SquadInvitationView,
} from './squads.dto.js';
import type { Standing } from './standing.js';

const LATEST = 5;

/** What a coach sees of a squad: of those who agreed what everybody may see, in one answer. */
@Injectable()
export class SquadPages {
  constructor(
    private readonly invitations: SquadInvitationsService,
    private readonly performances: PerformanceReads,
    private readonly clock: Clock,
  ) {}

  async athletes(me: Identity, squadId: string, query: SquadAthletesQuery): Promise<SquadAthletePage> {
    const standings = await this.invitations.of(me, squadId);
    const inSquad = standings.filter(({ isIn }) => isIn);
    const { items, next } = pageIn(inSquad, query);
    const ids = items.map(({ athlete }) => athlete.id);
    const season = query.season ?? Number(this.clock.today().slice(0, 4));
    const { conditions = 'legal' } = query;
    const bests = groupedBy(await this.performances.bestsOfAll(ids, { season, conditions }), athleteOf);
    const latest = groupedBy(await this.performances.latestOf(ids, LATEST), athleteOf);
    const views = (rows: readonly PerformanceRow[] = []) =>
      rows.map((row) => PerformanceView.of(row, this.clock.today()));
    return {
      items: items.map(({ invitation, athlete }) => ({
        invitationId: invitation.id,
        since: (invitation.decidedAt ?? invitation.createdAt).toISOString(),
        athlete: AthleteView.of(athlete, this.clock.today()),
        seasonBests: views(bests.get(athlete.id)),
        latest: views(latest.get(athlete.id)),
      })),
      next,
    };
  }

  /** Those who have not answered, or whom nobody may answer for. */
  async open(me: Identity, squadId: string, query: PageQuery): Promise<SquadInvitationPage> {
    const standings = await this.invitations.of(me, squadId);
    const { items, next } = pageIn(
      standings.filter(({ isIn }) => !isIn),
      query,
    );
    return { items: items.map((each) => this.invitation(each)), next };
  }

  invitation({ invitation: { id, createdAt }, athlete }: Standing): SquadInvitationView {
    return { id, athlete: AthleteView.of(athlete, this.clock.today()), createdAt: createdAt.toISOString() };
  }
}

const athleteOf = ({ athleteId }: PerformanceRow): string => athleteId;

/** A squad has at most a hundred, so its pages are cut from the whole. */
function pageIn(standings: readonly Standing[], { limit = 25, cursor }: PageQuery) {
  const after = cursor ? String(keyOf(cursor, ['string'])[0]) : '';
  const rest = standings.filter(({ invitation }) => invitation.id > after);
  return pageOf(rest, limit, ({ invitation }) => cursorOf(invitation.id));
}
