import { Module } from '@nestjs/common';
import { BusModule } from './bus/bus.module.js';
import { CacheModule } from './cache/cache.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DrainingModule } from './http/draining.js';
import { MailModule } from './mail/mail.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { StorageModule } from './storage/storage.module.js';

/** The singletons every feature may inject: settings, database, clock, cache, bus, storage, mailer. */
@Module({
  imports: [
    SettingsModule,
    DatabaseModule,
    CacheModule,
    BusModule,
    StorageModule,
    MailModule,
    DrainingModule,
  ],
})
export class PlatformModule {}
