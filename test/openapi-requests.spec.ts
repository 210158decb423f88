import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import * as fc from 'fast-check';
import { startApp, type TestApp } from './support/app.js';
import { type Operation, operationsOf } from './support/from-openapi.js';
import { Asker } from './support/openapi-asker.js';
import { type Asked, type Fault, faultsOf } from './support/openapi-faults.js';
import { type Heard, Judge } from './support/openapi-judge.js';
import { sampleWorld } from './support/openapi-world.js';

/** More of them with OPENAPI_RUNS and another OPENAPI_SEED; what is found is found again with the same two. */
const RUNS = Number(process.env['OPENAPI_RUNS'] ?? 6);
const MORE_RUNS = 60;
const SEED = Number(process.env['OPENAPI_SEED'] ?? 20_261_125);

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8'),
) as OpenAPIObject;
const weightOf = ({ method }: Operation): number => ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].indexOf(method);
/** What reads comes first, so that it reads what is there before the others change it. */
const operations = operationsOf(document).toSorted((one, other) => weightOf(one) - weightOf(other));
const named = operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);
const judge = new Judge(document);

/** What a request alone cannot bring: a secret of a letter or a device, a mark fit for a record, a step of review. */
const NEEDS_MORE =
  /\/auth\/(refresh|verify|reset|change-email\/confirm|2fa|sessions\/)|\/records|\/uploads|\/webhooks|\/keyId|api-keys\/|(merge|split|answer)$|identity\/decisions|scoring\/combined|leaderboards\/movers|\/claims(\/\{id\}.*)?$|\/squad-invitations\/\{id\}|\/invitations\/\{invitationId\}|\/mappings\/|\/justifications\/|(approve|reject|retract|retry|undo|decision|decisions)$|POST .*\/submissions$/;

let app: TestApp;
let asker: Asker;
const answeredWell = new Set<string>();
beforeAll(async () => {
  app = await startApp({ TRUSTED_PROXIES: '1' });
  asker = new Asker(document, await sampleWorld(app));
}, 120_000);
afterAll(() => app.close());

const shown = (fault: string, request: Asked): string =>
  `${fault} ← ${JSON.stringify(request).slice(0, 400)}`;

/** What the document promises of every answer, whatever was asked. */
function faultOf(operation: Operation, heard: Heard): string | null {
  if (heard.status >= 500) return `answers ${heard.status}: ${heard.text.slice(0, 300)}`;
  if (!heard.headers.get('x-request-id')) return 'has no request id';
  return judge.fault(operation, heard);
}

interface ProblemBody {
  code: string;
  detail: string;
  requestId: string;
  errors?: { pointer: string; code: string; message: string }[];
}

/** A refusal says what is wrong, where, and what would be right. */
function faultOfRefusal({ field, statuses }: Fault, heard: Heard): string | null {
  if (!statuses.includes(heard.status)) return `answers ${heard.status}: ${heard.text.slice(0, 200)}`;
  const problem = JSON.parse(heard.text) as ProblemBody;
  if (!problem.code || !problem.detail || !problem.requestId) return `says too little: ${heard.text}`;
  if (!field || heard.status === 404) return null;
  const isTold = problem.errors?.some(({ pointer, message }) => pointer.includes(field) && message !== '');
  return isTold ? null : `does not say where: ${heard.text.slice(0, 300)}`;
}

/** Few of the requests that name every filter meet anything: reads are asked on until one does. */
async function askOn(name: string, operation: Operation): Promise<string[]> {
  const wrong: string[] = [];
  for (const request of fc.sample(asker.requestsOf(operation), { numRuns: MORE_RUNS, seed: SEED + 1 })) {
    const heard = await asker.send(operation, request);
    const fault = faultOf(operation, heard);
    if (fault) wrong.push(shown(fault, request));
    if (heard.status < 400) {
      answeredWell.add(name);
      break;
    }
  }
  return wrong;
}

describe('every operation of the OpenAPI document', () => {
  it.each(named)('answers valid requests to %s as the document says', async (name, operation) => {
    const wrong: string[] = [];
    await fc.assert(
      fc.asyncProperty(asker.requestsOf(operation), async (request) => {
        const heard = await asker.send(operation, request);
        if (heard.status < 400) answeredWell.add(name);
        const fault = faultOf(operation, heard);
        if (fault) wrong.push(shown(fault, request));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    if (operation.method === 'GET' && !answeredWell.has(name)) wrong.push(...(await askOn(name, operation)));
    expect(wrong).toEqual([]);
  });

  it.each(named)('refuses requests to %s with one fault, and says where', async (_, operation) => {
    const wrong: string[] = [];
    const requests = asker.requestsOf(operation);
    for (const fault of faultsOf(document, operation)) {
      const numRuns = Math.max(1, Math.floor(RUNS / 6));
      await fc.assert(
        fc.asyncProperty(requests, async (request) => {
          const heard = await asker.send(operation, fault.spoil(request), true);
          const found = faultOf(operation, heard) ?? faultOfRefusal(fault, heard);
          if (found) wrong.push(`${fault.name}: ${found}`);
        }),
        { numRuns, seed: SEED },
      );
    }
    expect(wrong).toEqual([]);
  });

  it('was answered well at least once, except where a secret or a state is needed', () => {
    const never = named.map(([name]) => name).filter((name) => !answeredWell.has(name));
    expect(never.filter((name) => !NEEDS_MORE.test(name))).toEqual([]);
    expect(asker.asked).toBeGreaterThan(1_000);
  });
});
