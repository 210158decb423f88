import type { Entry } from './ledger.js';

export type Ask = <Row extends object>(sql: string) => Promise<Row[]>;

/** Where a submission may rest: nobody has to do anything, or a person has. */
const RESTS = `('needs_review', 'published', 'rejected', 'failed', 'superseded', 'retracted')`;
/** What the audit log of one submission may say, in this order; the steps between are not told. */
const HISTORIES = [
  'received',
  'received needs_review',
  'received rejected',
  'received approved',
  'received approved published',
  'received failed',
];
const MOST_ATTEMPTS = 5;

interface Row {
  id: string;
  sha256: string;
  status: string;
  fence: number;
  attempts: number;
}

/**
 * What must hold at every instant, whatever has died: I1 durable, I2 honest, I3 at most once, I5 whole effects,
 * I6 no duplicate, I8 legal history, I9 one owner, I11 bounded. Answers a sentence for each that is broken.
 */
export async function always(ask: Ask, entries: Iterable<Entry>): Promise<string[]> {
  const all = [...entries];
  const rows = await ask<Row>('SELECT id, sha256, status, fence, attempts FROM submission');
  return [
    ...promised(rows, all),
    ...(await effects(ask, rows, all)),
    ...(await duplicates(ask)),
    ...(await histories(ask, rows)),
    ...(await owners(ask, rows)),
    ...rows
      .filter(({ attempts }) => attempts > MOST_ATTEMPTS)
      .map(({ id }) => `I11: ${id} has too many attempts`),
  ];
}

/** What must hold once everything has come to rest, besides: I4 live, I7 outbox empty, I10 the world as predicted. */
export async function atRest(ask: Ask, entries: Iterable<Entry>): Promise<string[]> {
  const all = [...entries];
  const waiting = await ask<Row>(
    `SELECT id, status FROM submission WHERE status NOT IN ${RESTS} OR leased_until IS NOT NULL`,
  );
  const unsent = await ask<{ topic: string }>('SELECT topic FROM outbox_message WHERE published_at IS NULL');
  const failed = await ask<Row>(`SELECT id FROM submission WHERE status = 'failed'`);
  return [
    ...(await always(ask, all)),
    ...waiting.map(({ id, status }) => `I4: ${id} rests in ${status}, or somebody still has it`),
    ...unsent.map(({ topic }) => `I7: ${topic} was not sent`),
    ...(await unheard(ask)),
    ...failed.map(({ id }) => `I11: ${id} failed and is no poison`),
    ...(await world(ask, all)),
  ];
}

/** Who hears one message of a topic hears all of them. */
async function unheard(ask: Ask): Promise<string[]> {
  const missed = await ask<{ listener: string; topic: string }>(
    `SELECT hears.listener, m.topic FROM outbox_message m
     JOIN (SELECT DISTINCT h.listener, o.topic FROM heard_message h JOIN outbox_message o ON o.id = h.message_id) hears
       ON hears.topic = m.topic
     LEFT JOIN heard_message h ON h.listener = hears.listener AND h.message_id = m.id
     WHERE h.message_id IS NULL`,
  );
  return missed.map(({ listener, topic }) => `I7: ${listener} did not hear ${topic}`);
}

function promised(rows: readonly Row[], entries: readonly Entry[]): string[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  const hashes = new Map<string, number>();
  for (const { sha256 } of rows) hashes.set(sha256, (hashes.get(sha256) ?? 0) + 1);
  const broken: string[] = [];
  for (const { payload, sha256, outcome, id } of entries) {
    if (outcome === 'ok' && found.get(id ?? '')?.sha256 !== sha256)
      broken.push(`I1: ${payload.key} was lost`);
    const isTwin = entries.some((other) => other.payload.key !== payload.key && other.sha256 === sha256);
    if (outcome === 'fail' && !isTwin && hashes.has(sha256))
      broken.push(`I2: ${payload.key} failed and is there`);
    // Rejected content may be sent again; anything else is one submission for ever.
    const most = payload.verdict === 'rejected' ? entries.filter((each) => each.sha256 === sha256).length : 1;
    if ((hashes.get(sha256) ?? 0) > most)
      broken.push(`I3: ${payload.key} is there ${hashes.get(sha256)} times`);
  }
  return broken;
}

async function effects(ask: Ask, rows: readonly Row[], entries: readonly Entry[]): Promise<string[]> {
  const counted = await ask<{ id: string; n: number | string }>(
    'SELECT submission_id AS id, count(*) AS n FROM performance WHERE withdrawn_at IS NULL GROUP BY submission_id',
  );
  const published = new Map(counted.map(({ id, n }) => [id, Number(n)]));
  const predicted = new Map(entries.map(({ sha256, payload }) => [sha256, payload]));
  return rows.flatMap(({ id, sha256, status }) => {
    const payload = predicted.get(sha256);
    const expected = status === 'published' ? (payload?.results.length ?? 0) : 0;
    const actual = published.get(id) ?? 0;
    const wrong =
      actual === expected ? [] : [`I5: ${id} is ${status} and has ${actual} of ${expected} performances`];
    if (['received', 'processing', 'approved', 'failed', payload?.verdict].includes(status)) return wrong;
    return [...wrong, `I5: ${id} should be ${payload?.verdict} and is ${status}`];
  });
}

async function duplicates(ask: Ask): Promise<string[]> {
  const twice = await ask<{ name: string }>(
    `SELECT a.name FROM performance p JOIN athlete a ON a.id = p.athlete_id JOIN event e ON e.id = p.event_id
     WHERE p.withdrawn_at IS NULL
     GROUP BY a.name, p.discipline, p.day, e.name HAVING count(*) > 1`,
  );
  const persons = await ask<{ name: string }>(
    `SELECT name FROM athlete WHERE merged_into IS NULL
     GROUP BY name, sex, nation, birth_date, birth_year HAVING count(*) > 1`,
  );
  return [
    ...twice.map(({ name }) => `I6: ${name} has one result twice`),
    ...persons.map(({ name }) => `I6: ${name} was entered twice`),
  ];
}

async function histories(ask: Ask, rows: readonly Row[]): Promise<string[]> {
  const told = await ask<{ id: string; action: string }>(
    `SELECT target_id AS id, action FROM audit_entry WHERE target_kind = 'submission' ORDER BY number`,
  );
  const steps = new Map<string, string[]>();
  for (const { id, action } of told) {
    steps.set(id, [...(steps.get(id) ?? []), action.replace('submission.', '')]);
  }
  return rows.flatMap(({ id, status }) => {
    const history = steps.get(id) ?? [];
    const last = history.at(-1);
    const fits = last === status || (last === 'received' && status === 'processing');
    const broken = HISTORIES.includes(history.join(' ')) ? [] : [`I8: ${id} went ${history.join(' → ')}`];
    return fits ? broken : [...broken, `I8: ${id} is ${status} and the log ends with ${last}`];
  });
}

async function owners(ask: Ask, rows: readonly Row[]): Promise<string[]> {
  const claims = await ask<{ id: string; n: number | string; highest: number | string }>(
    'SELECT submission_id AS id, count(*) AS n, max(fence) AS highest FROM submission_claim GROUP BY submission_id',
  );
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return rows.flatMap(({ id, fence }) => {
    const claim = known.get(id);
    const isWhole = Number(claim?.n ?? 0) === fence && Number(claim?.highest ?? 0) === fence;
    return isWhole ? [] : [`I9: ${id} has number ${fence} and ${claim?.n ?? 0} claims`];
  });
}

/** The public results are exactly the predicted ones, and each best is the best. */
async function world(ask: Ask, entries: readonly Entry[]): Promise<string[]> {
  const there = new Set((await ask<Row>('SELECT sha256 FROM submission')).map(({ sha256 }) => sha256));
  const predicted = new Set(
    entries.flatMap(({ sha256, payload }) => (there.has(sha256) ? payload.results : [])),
  );
  const actual = await ask<{ line: string }>(
    `SELECT a.name || '|' || p.discipline || '|' || p.mark_text || '|' || CAST(p.day AS text) || '|' || e.name AS line
     FROM performance p JOIN athlete a ON a.id = p.athlete_id JOIN event e ON e.id = p.event_id
     WHERE p.withdrawn_at IS NULL`,
  );
  const found = new Set(actual.map(({ line }) => line));
  const wrong = await ask<{ n: number | string }>(
    `SELECT count(*) AS n FROM best WHERE rank_value <> (
       SELECT min(p.rank_value) FROM performance p
       WHERE p.athlete_id = best.athlete_id AND p.discipline = best.discipline AND p.withdrawn_at IS NULL)`,
  );
  const unlisted = await ask<{ n: number | string }>(
    `SELECT count(*) AS n FROM performance p WHERE withdrawn_at IS NULL AND rank_value IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM best WHERE best.athlete_id = p.athlete_id)`,
  );
  return [
    ...[...predicted].filter((line) => !found.has(line)).map((line) => `I10: missing ${line}`),
    ...[...found].filter((line) => !predicted.has(line)).map((line) => `I10: unexpected ${line}`),
    ...(Number(wrong[0]?.n) > 0 ? [`I10: ${wrong[0]?.n} bests are wrong`] : []),
    ...(Number(unlisted[0]?.n) > 0 ? [`I10: ${unlisted[0]?.n} marks have no best`] : []),
  ];
}
