import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { FederationsModule } from '../federations/federations.module.js';
import { RecordClaims } from './claims.js';
import { KnownRecords } from './known-records.js';
import { RecordEntries } from './record-entries.js';
import { RecordDesk } from './record-desk.js';
import { AthleticRecord } from './record.entity.js';
import { RecordsController } from './records.controller.js';
import { RecordsService } from './records.service.js';

/** Records: what stands, what is claimed, and the desk on which claims become records. */
@Module({
  imports: [TypeOrmModule.forFeature([AthleticRecord]), AccountsModule, FederationsModule],
  controllers: [RecordsController],
  providers: [KnownRecords, RecordClaims, RecordDesk, RecordEntries, RecordsService],
  exports: [RecordClaims],
})
export class RecordsModule {}
