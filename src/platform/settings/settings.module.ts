import { Global, Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { readSettings, Settings } from './settings.js';
import { Vault } from './vault.js';

/** `.env` is read by ConfigModule first; the class is what everybody injects. */
@Global()
@Module({
  imports: [ConfigModule.forRoot({ ignoreEnvFile: process.env['NODE_ENV'] === 'test' })],
  providers: [{ provide: Settings, useFactory: () => readSettings(process.env) }, Vault],
  exports: [Settings, Vault],
})
export class SettingsModule {}
