import { DataSource } from 'typeorm';
import { AuditEntry, AuditHead } from '../src/accounts/audit.entity.js';
import { AuditLog } from '../src/accounts/audit.js';
import { SystemClock } from '../src/platform/clock/clock.js';
import { databaseOptions } from '../src/platform/database/options.js';

// Follows the audit log of DATABASE_URL to its end. A process of its own: in one process entities speak one dialect.
const options = {
  ...databaseOptions(process.env['DATABASE_URL'] ?? '', 1),
  entities: [AuditEntry, AuditHead],
};
const source = await new DataSource(options).initialize();
const fault = await new AuditLog(new SystemClock(), source).firstFault();
await source.destroy();
if (fault !== null) {
  process.stdout.write(`audit entry ${fault} does not follow`);
  process.exitCode = 2;
}
