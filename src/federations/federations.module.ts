import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { Federation } from './federation.entity.js';
import { FederationsController } from './federations.controller.js';
import { FederationsService } from './federations.service.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';

/** The registry of federations, their officers and their machines' keys. */
@Module({
  imports: [AccountsModule, TypeOrmModule.forFeature([Federation])],
  controllers: [FederationsController, MembersController, ApiKeysController],
  providers: [FederationsService, MembersService, ApiKeysService],
  exports: [FederationsService],
})
export class FederationsModule {}
