import 'reflect-metadata';
import { Command, Option } from 'commander';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { SentSubmission } from './cli/client.js';
import {
  checkBests,
  compareVersions,
  fillKeys,
  makeAdmin,
  migrateDatabase,
  rebuildBests,
  verifyAudit,
} from './cli/operator.js';
import { refitModel } from './cli/refit.js';
import { askPassword } from './cli/password.js';
import { showMessages } from './cli/messages.js';
import { printReport, summary } from './cli/report.js';
import { client, hubUrl, signIn } from './cli/session.js';
import { submit, type SubmitOptions } from './cli/submit.js';
import { ACCEPTANCES } from './ingestion/acceptance.js';
import { LANGUAGES } from './platform/http/language.js';

const hub = new Command('hub')
  .description('Results of a federation, from the command line.')
  .addHelpText(
    'after',
    '\nHUB_URL says where the hub is (http://localhost:3000), HUB_API_KEY who is calling without `login`.' +
      '\n`admin`, `audit`, `bests`, `identity`, `messages` and `migrate` work on the database itself, with the settings of the hub.',
  );
const spoken = () =>
  new Option('--language <code>', 'language of the answers').choices([...LANGUAGES]).default('en');
const path = (id: string, step = ''): string => `ingestion/submissions/${encodeURIComponent(id)}${step}`;

hub
  .command('login')
  .description('sign in; the password comes from HUB_PASSWORD or is asked for')
  .requiredOption('--email <address>', 'address of the account')
  .action(async ({ email }: { email: string }) => {
    const file = await signIn(email, await askPassword());
    console.log(`Signed in to ${hubUrl()} as ${email}; the session is kept in ${file}.`);
  });

hub
  .command('submit')
  .description('send a file of results and show what the hub finds; exit code 2 when there are errors')
  .argument('<file>', 'CSV, FinishLynx .lif or World Athletics JSON')
  .option('--event <id>', 'the meet that the results belong to')
  .option('--federation <id>', 'the sending federation, where there are several')
  .option('--mapping <file>', 'JSON that says which column is which')
  .addOption(
    new Option('--acceptance <what>', 'what a row that is not in order keeps back').choices([...ACCEPTANCES]),
  )
  .option('--dry-run', 'check only')
  .addOption(spoken())
  .action(async (file: string, { language, ...options }: SubmitOptions & { language: string }) => {
    process.exitCode = await submit(client(language), file, options);
  });

hub
  .command('report')
  .description('show the findings of a submission')
  .argument('<id>')
  .addOption(spoken())
  .action(async (id: string, { language }: { language: string }) => {
    const caller = client(language);
    await printReport(caller, await caller.get<SentSubmission>(path(id)));
  });

hub
  .command('status')
  .description('show the state of a submission')
  .argument('<id>')
  .action(async (id: string) => console.log(summary(await client().get<SentSubmission>(path(id)))));

hub
  .command('approve')
  .description('publish the accepted rows of a submission that somebody else sent')
  .argument('<id>')
  .action(async (id: string) =>
    console.log(summary(await client().post<SentSubmission>(path(id, '/approve')))),
  );

hub
  .command('reject')
  .description('send a submission back')
  .argument('<id>')
  .requiredOption('--reason <words>', 'a sentence for the sender')
  .action(async (id: string, { reason }: { reason: string }) =>
    console.log(summary(await client().post<SentSubmission>(path(id, '/reject'), { reason }))),
  );

hub
  .command('annotated')
  .description('get the rows as they were sent, with what the hub says of each')
  .argument('<id>')
  .option('-o, --output <file>', 'where to write; standard output unless said')
  .addOption(spoken())
  .action(async (id: string, { output, language }: { output?: string; language: string }) => {
    const body = await client(language).download(path(id, '/annotated'));
    const text = Readable.fromWeb(body as ReadableStream<Uint8Array>);
    if (output) await pipeline(text, createWriteStream(output));
    else await pipeline(text, process.stdout, { end: false });
  });

hub
  .command('admin')
  .description('make an administrator; the password comes from HUB_PASSWORD or is asked for')
  .argument('<email>')
  .requiredOption('--name <name>', 'how the hub calls the person')
  .action((email: string, { name }: { name: string }) => makeAdmin(email, name));

const bests = hub.command('bests').description('the best marks that leaderboards are made of');
bests
  .command('check')
  .description('compare them with the performances; exit code 2 when something is wrong')
  .action(checkBests);
bests.command('rebuild').description('write them anew from the performances').action(rebuildBests);
const identity = hub.command('identity').description('who is who');
identity
  .command('backfill')
  .description('make athletes findable who were entered before there were keys')
  .action(fillKeys);
identity
  .command('compare')
  .description('show what the model in use would decide otherwise; decides nothing again')
  .action(compareVersions);
identity
  .command('refit')
  .description(
    'fit the weights anew on what people answered, and show the effect; exit code 2 with too few answers',
  )
  .option('--data <folder>', 'a benchmark set, to show the effect on it too')
  .option('--write <file>', 'where to keep the fitted model; the hub uses it when IDENTITY_MODEL names it')
  .action(refitModel);
hub
  .command('messages')
  .description('count the messages that wait or that no listener could use')
  .option('--requeue', 'offer those that were set aside again')
  .action(({ requeue = false }: { requeue?: boolean }) => showMessages(requeue));

hub
  .command('audit')
  .description('work with the audit log')
  .command('verify')
  .description('find a gap or a change in the audit log; exit code 2 when there is one')
  .option('--seen <number:hash>', 'the end that an earlier run printed')
  .action(verifyAudit);
hub.command('migrate').description('bring the database to its newest form').action(migrateDatabase);

try {
  await hub.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
