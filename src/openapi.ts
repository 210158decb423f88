import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { writeFile } from 'node:fs/promises';
import { AppModule } from './app.module.js';
import { configure } from './platform/http/configure.js';
import { openApi } from './platform/http/openapi.js';

// `npm run openapi` writes the committed document; a test compares it with what the code says.
Object.assign(process.env, { DATABASE_URL: 'sqlite::memory:', WORKER: '0' });
const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: false, bodyParser: false });
await writeFile('openapi.json', `${JSON.stringify(openApi(configure(app)), null, 2)}\n`);
await app.close();
