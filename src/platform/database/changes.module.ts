import { Global, Module } from '@nestjs/common';
import { TableChanges } from './table-changes.js';

/** Apart from the database, because the connection itself needs it: it reads the SQL that passes. */
@Global()
@Module({ providers: [TableChanges], exports: [TableChanges] })
export class ChangesModule {}
