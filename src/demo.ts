import { type INestApplicationContext, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountsService } from './accounts/accounts.service.js';
import { type DemoAccounts, demoAccounts, demoAccountsFile } from './demo/demo-accounts.js';
import type { SampleMeet } from './demo/sample-meet.js';
import { Settings } from './platform/settings/settings.js';

/** Fills an empty hub with the sample meet, through its own API. A failure is logged and stops nothing. */
export async function loadDemo(app: INestApplicationContext, port: number): Promise<void> {
  const logger = new Logger('Demo');
  const settings = app.get(Settings);
  if (!(settings.HUB_DEMO ?? settings.NODE_ENV === 'development')) return;
  try {
    if (!(await isEmpty(app.get(DataSource)))) return;
    if (!settings.WORKER) throw new Error('WORKER=0: nobody here reads the files');
    const { publishSampleMeet } = await import('./demo/sample-meet.js');
    const people = await demoAccounts(app.get(AccountsService), settings.DATA_DIR);
    const meet = await publishSampleMeet(`http://127.0.0.1:${port}`, people);
    logger.log(whereToLook(meet, people, settings));
  } catch (error) {
    logger.warn(`The sample meet was not loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function isEmpty(source: DataSource): Promise<boolean> {
  for (const table of ['event', 'submission']) {
    const rows = await source.query<object[]>(`SELECT id FROM ${table} LIMIT 1`);
    if (rows.length > 0) return false;
  }
  return true;
}

function whereToLook({ eventId, submissions }: SampleMeet, people: DemoAccounts, settings: Settings): string {
  const api = `${settings.publicUrl}/api/v1`;
  const files = submissions.map(({ fileName, rows }) => {
    const { accepted, held, rejected } = rows;
    return `  ${fileName.padEnd(16)}${accepted} accepted, ${held} held, ${rejected} rejected`;
  });
  const csv = submissions[0]?.id ?? '';
  return [
    'The sample meet Copa Muestra is published.',
    ...files,
    `  API             ${api}`,
    ...(settings.docs ? [`  Swagger UI      ${settings.publicUrl}/docs`] : []),
    `  Results         ${api}/events/${eventId}/results`,
    `  Leaderboard     ${api}/leaderboards?discipline=100&sex=M&environment=outdoor`,
    `  Findings        ${api}/ingestion/submissions/${csv}/report (needs sign-in)`,
    `                  npm run hub -- login --email ${people.reviewer.email}`,
    `                  npm run hub -- report ${csv} --language es`,
    `  Passwords       ${demoAccountsFile(settings.DATA_DIR)}`,
  ].join('\n');
}
