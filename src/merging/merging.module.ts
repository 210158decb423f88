import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AthletesModule } from '../athletes/athletes.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { PerformancesModule } from '../performances/performances.module.js';
import { MergingController } from './merging.controller.js';
import { MergingService } from './merging.service.js';
import { ResolvingService } from './resolving.service.js';

/** Athletes who turn out to be one, or two; ids and names of others turned into athletes. */
@Module({
  imports: [AccountsModule, IdentityModule, AthletesModule, PerformancesModule, ClaimsModule],
  controllers: [MergingController],
  providers: [MergingService, ResolvingService],
})
export class MergingModule {}
