import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AthletesModule } from '../athletes/athletes.module.js';
import { ClaimDesk } from './claim-desk.js';
import { ClaimMoves } from './claim-moves.js';
import { ProfileClaim } from './claim.entity.js';
import { ClaimViews } from './claim-views.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsService } from './claims.service.js';
import { ClaimsUpkeep } from './claims-upkeep.js';
import { ProfileOwners } from './profile-owners.js';

/** Which athlete an account is: people claim profiles, federations confirm. */
@Module({
  imports: [AccountsModule, AthletesModule, TypeOrmModule.forFeature([ProfileClaim])],
  controllers: [ClaimsController],
  providers: [ClaimDesk, ClaimMoves, ClaimsService, ClaimsUpkeep, ClaimViews, ProfileOwners],
  exports: [ClaimsUpkeep, ProfileOwners],
})
export class ClaimsModule {}
