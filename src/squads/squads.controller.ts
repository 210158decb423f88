import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Me, Needs } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { PageQuery } from '../platform/database/page.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { SquadInvitationsService } from './squad-invitations.service.js';
import { SquadPages } from './squad-pages.js';
import {
  NewSquad,
  NewSquadInvitation,
  SquadAthletePage,
  SquadAthletesQuery,
  SquadChange,
  SquadInvitationPage,
  SquadInvitationParam,
  SquadInvitationView,
  SquadPage,
  SquadView,
} from './squads.dto.js';
import { SquadsService } from './squads.service.js';

@Controller('squads')
export class SquadsController {
  constructor(
    private readonly squads: SquadsService,
    private readonly invitations: SquadInvitationsService,
    private readonly pages: SquadPages,
  ) {}

  /** Make a squad. */
  @Needs('squad.keep')
  @Post()
  async make(@Me() me: Identity, @Body() body: NewSquad): Promise<SquadView> {
    return SquadView.of(await this.squads.make(me, body));
  }

  /** List my squads, newest first. */
  @Needs('squad.keep')
  @Get()
  async own(@Me() me: Identity, @Query() query: PageQuery): Promise<SquadPage> {
    const { items, next } = await this.squads.own(me, query);
    return { items: items.map((squad) => SquadView.of(squad)), next };
  }

  /** Give a squad another name. */
  @Needs('squad.keep')
  @Patch(':id')
  async rename(@Me() me: Identity, @Param() { id }: IdParam, @Body() body: SquadChange): Promise<SquadView> {
    return SquadView.of(await this.squads.rename(me, id, body));
  }

  /** Disband a squad: everybody leaves it. */
  @Needs('squad.keep')
  @Delete(':id')
  @HttpCode(204)
  remove(@Me() me: Identity, @Param() { id }: IdParam): Promise<void> {
    return this.squads.remove(me, id);
  }

  /** Get the athletes who agreed, each with the bests of a season and the latest results. */
  @Needs('squad.keep')
  @Get(':id/athletes')
  athletes(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Query() query: SquadAthletesQuery,
  ): Promise<SquadAthletePage> {
    return this.pages.athletes(me, id, query);
  }

  /** Invite an athlete. Nobody learns by it whether somebody has claimed the profile. */
  @Needs('squad.keep')
  @Post(':id/invitations')
  async invite(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() { athleteId }: NewSquadInvitation,
  ): Promise<SquadInvitationView> {
    return this.pages.invitation(await this.invitations.invite(me, id, athleteId));
  }

  /** List the invitations that nobody has accepted. */
  @Needs('squad.keep')
  @Get(':id/invitations')
  open(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Query() query: PageQuery,
  ): Promise<SquadInvitationPage> {
    return this.pages.open(me, id, query);
  }

  /** Take an invitation back, or the athlete who accepted it out of the squad. */
  @Needs('squad.keep')
  @Delete(':id/invitations/:invitationId')
  @HttpCode(204)
  takeBack(@Me() me: Identity, @Param() { id, invitationId }: SquadInvitationParam): Promise<void> {
    return this.invitations.remove(me, id, invitationId);
  }
}
