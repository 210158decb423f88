import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
import { AthletesModule } from './athletes/athletes.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { DisciplinesModule } from './disciplines/disciplines.module.js';
import { EventsModule } from './events/events.module.js';
import { FederationsModule } from './federations/federations.module.js';
import { HealthModule } from './health/health.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { IngestionModule } from './ingestion/ingestion.module.js';
import { LeaderboardsModule } from './leaderboards/leaderboards.module.js';
import { MergingModule } from './merging/merging.module.js';
import { PerformancesModule } from './performances/performances.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { QuestionsModule } from './questions/questions.module.js';
import { RecordsModule } from './records/records.module.js';
import { SearchModule } from './search/search.module.js';
import { ScoringModule } from './scoring/scoring.module.js';
import { SquadsModule } from './squads/squads.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** The order is the dependency rule: a module imports only from those above it. */
@Module({
  imports: [
    PlatformModule,
    AccountsModule,
    FederationsModule,
    DisciplinesModule,
    ScoringModule,
    HealthModule,
    EventsModule,
    IdentityModule,
    AthletesModule,
    PerformancesModule,
    ClaimsModule,
    SquadsModule,
    MergingModule,
    LeaderboardsModule,
    SearchModule,
    RecordsModule,
    IngestionModule,
    QuestionsModule,
    WebhooksModule,
  ],
})
export class AppModule {}
