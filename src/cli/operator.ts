import { type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { askPassword } from './password.js';

/** Makes an administrator, straight in the database. */
export async function makeAdmin(email: string, name: string): Promise<void> {
  const password = await askPassword();
  await withHub(async (hub) => {
    const { AccountsService } = await import('../accounts/accounts.service.js');
    const { isDuplicate } = await import('../platform/database/errors.js');
    try {
      await hub.get(AccountsService).makeAdmin(email, name, password);
    } catch (error) {
      if (isDuplicate(error)) throw new Error(`${email} has an account already.`, { cause: error });
      throw error;
    }
  });
  console.log(`${email} is an administrator.`);
}

/** Brings the database to the newest form; opening it does so. */
export async function migrateDatabase(): Promise<void> {
  await withHub(() => Promise.resolve());
  console.log('The database is up to date.');
}

/** Compares the kept bests with the performances; the exit code is 2 when something is wrong. */
export async function checkBests(): Promise<void> {
  await withHub(async (hub) => {
    const { BestsUpkeep } = await import('../performances/bests-upkeep.js');
    const { athletes, faults, examples } = await hub.get(BestsUpkeep, { strict: false }).check();
    for (const { kind, athleteId, performanceId } of examples) {
      console.log(`${kind}: athlete ${athleteId}, performance ${performanceId}`);
    }
    console.log(`${athletes} athletes compared, ${faults} faults.`);
    if (faults > 0) process.exitCode = 2;
  });
}

/** Writes bests and ages anew from the performances. */
export async function rebuildBests(): Promise<void> {
  await withHub(async (hub) => {
    const { BestsUpkeep } = await import('../performances/bests-upkeep.js');
    console.log(`Bests of ${await hub.get(BestsUpkeep, { strict: false }).rebuild()} athletes written anew.`);
  });
}

/**
 * Follows the audit log from its first entry to its end; the exit code is 2 when an entry is missing or was changed.
 * `seen` is the end that an earlier run printed.
 */
export async function verifyAudit({ seen }: { seen?: string }): Promise<void> {
  await withHub(async (hub) => {
    const { AuditLog } = await import('../accounts/audit.js');
    const audit = hub.get(AuditLog, { strict: false });
    const fault = await audit.firstFault();
    const { number, hash } = await audit.end();
    const [seenNumber = '', seenHash] = seen?.split(':') ?? [];
    const wasRewritten = seen !== undefined && (await audit.hashAt(Number(seenNumber))) !== seenHash;
    if (fault !== null) console.log(`Entry ${fault} is missing or was changed.`);
    if (wasRewritten) console.log(`Entry ${seenNumber} is not the one that was seen before.`);
    if (fault !== null || wasRewritten) process.exitCode = 2;
    else
      console.log(
        `${number} entries, none missing, none changed. The end, to keep elsewhere: ${number}:${hash}`,
      );
  });
}

/** Makes athletes findable who were entered before there were keys. */
export async function fillKeys(): Promise<void> {
  await withHub(async (hub) => {
    const { IdentityUpkeep } = await import('../identity/identity-upkeep.js');
    console.log(`${await hub.get(IdentityUpkeep, { strict: false }).backfill()} athletes made findable.`);
  });
}

/** Shows what the version in use would decide otherwise; nothing is decided again. */
export async function compareVersions(): Promise<void> {
  await withHub(async (hub) => {
    const { IdentityUpkeep } = await import('../identity/identity-upkeep.js');
    const { model, norm, compared, changes, examples } = await hub
      .get(IdentityUpkeep, { strict: false })
      .compare();
    console.log(`${compared} kept decisions compared with model ${model}, names ${norm}.`);
    for (const [change, count] of changes) console.log(`${change}: ${count}`);
    for (const { id, was, wouldBe } of examples) console.log(`  ${id}: ${was} → ${wouldBe}`);
  });
}

/** The hub without its server and its worker. Loaded here, so that client commands start without it. */
export async function withHub(work: (hub: INestApplicationContext) => Promise<void>): Promise<void> {
  process.env['WORKER'] = '0';
  Logger.overrideLogger(['warn', 'error', 'fatal']);
  const { AppModule } = await import('../app.module.js');
  const logger = ['warn', 'error', 'fatal'] as const;
  const hub = await NestFactory.createApplicationContext(AppModule, {
    logger: [...logger],
    abortOnError: false,
  });
  try {
    await work(hub);
  } finally {
    await hub.close();
  }
}
