import { Module } from '@nestjs/common';
import { DisciplinesModule } from './disciplines/disciplines.module.js';
import { HealthModule } from './health/health.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { ScoringModule } from './scoring/scoring.module.js';

/** The order is the dependency rule: a module imports only from those above it. */
@Module({ imports: [PlatformModule, DisciplinesModule, ScoringModule, HealthModule] })
export class AppModule {}
