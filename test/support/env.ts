import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Every spec file has its own folder, its own secrets and, in app.ts, its own database.
const secret = () => randomBytes(36).toString('base64url');
Object.assign(process.env, {
  NODE_ENV: 'test',
  WORKER: process.env['WORKER'] ?? '1',
  DRAIN_SECONDS: '0',
  READS_PER_MINUTE: '1000000',
  WRITES_PER_MINUTE: '1000000',
  PUBLIC_URL: 'http://hub.test',
  DATA_DIR: mkdtempSync(join(tmpdir(), 'hub-test-')),
  JWT_SECRET: secret(),
  PASSWORD_PEPPER: secret(),
  DATA_KEY: secret(),
  PASSWORD_COST: '4',
});
