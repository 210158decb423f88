import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AthletesModule } from '../athletes/athletes.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { PerformancesModule } from '../performances/performances.module.js';
import { InvitationDesk } from './invitation-desk.js';
import { InvitationMoves } from './invitation-moves.js';
import { OwnInvitationsService } from './own-invitations.service.js';
import { Squad } from './squad.entity.js';
import { SquadInvitation } from './squad-invitation.entity.js';
import { SquadInvitationsController } from './squad-invitations.controller.js';
import { SquadInvitationsService } from './squad-invitations.service.js';
import { SquadPages } from './squad-pages.js';
import { SquadsController } from './squads.controller.js';
import { SquadsService } from './squads.service.js';
import { SquadsUpkeep } from './squads-upkeep.js';
import { Standings } from './standing.js';

/** Coaches and the athletes who agreed to be in their squads. */
@Module({
  imports: [
    AccountsModule,
    AthletesModule,
    PerformancesModule,
    ClaimsModule,
    TypeOrmModule.forFeature([Squad, SquadInvitation]),
  ],
  controllers: [SquadsController, SquadInvitationsController],
  providers: [
    SquadsService,
    SquadInvitationsService,
    SquadPages,
    OwnInvitationsService,
    InvitationDesk,
    InvitationMoves,
    Standings,
    SquadsUpkeep,
  ],
})
export class SquadsModule {}
