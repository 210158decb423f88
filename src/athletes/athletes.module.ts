import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.js';
import { AthleteIdentifier } from './athlete-identifier.entity.js';
import { Athlete } from './athlete.entity.js';
import { AthletesController } from './athletes.controller.js';
import { AthletesService } from './athletes.service.js';
import { MergedAthletes } from './merged-athletes.js';

/** People and relay teams. */
@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([Athlete, AthleteIdentifier])],
  controllers: [AthletesController],
  providers: [AthletesService],
  exports: [AthletesService],
})
export class AthletesModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(MergedAthletes).forRoutes('athletes/:id', 'athletes/:id/*rest');
  }
}
