import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.js';
import { AthleteIdentifier } from './athlete-identifier.entity.js';
import { Athlete } from './athlete.entity.js';
import { AthletesController } from './athletes.controller.js';
import { AthletesService } from './athletes.service.js';

/** People and relay teams. */
@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([Athlete, AthleteIdentifier])],
  controllers: [AthletesController],
  providers: [AthletesService],
  exports: [AthletesService],
})
export class AthletesModule {}
