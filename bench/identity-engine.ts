import { createInterface } from 'node:readline';
import { decide } from '../src/identity/decide.js';
import { MemoryStore } from '../src/identity/memory-store.js';
import type { Mention } from '../src/identity/mention.js';
import { MODEL } from '../src/identity/model.data.js';
import { type BenchRow, listOf, mentionOf, readTable } from '../src/identity/learning/labelled-set.js';
import { knownFor, Lists } from '../src/identity/learning/lists.js';

/** The hub's matching as a process that the judge talks to: one JSON object per line in, one out. */
interface Message {
  op: 'registry' | 'row' | 'resolve';
  path?: string;
  row?: BenchRow;
  row_id?: string;
  athlete_id?: string | null;
}

const store = new MemoryStore();
const lists = new Lists();
const open = new Map<string, { mention: Mention; list: string }>();
const times: number[] = [];
let created = 0;

function create(mention: Mention): string {
  created += 1;
  const id = `new-${created}`;
  store.create(id, mention);
  return id;
}

function answerRow(row: BenchRow): object {
  const start = process.cpuUsage();
  const mention = mentionOf(row);
  const list = listOf(row);
  const { kind, id, candidates } = decide(mention, knownFor(store, lists, mention, list), MODEL);
  if (kind === 'known' && id) {
    store.attach(id, mention);
    lists.take(list, id, mention);
  }
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1_000);
  if (kind === 'known') return { decision: 'match', athlete_id: id };
  if (kind === 'new') {
    const fresh = create(mention);
    lists.take(list, fresh, mention);
    return { decision: 'new', athlete_id: fresh };
  }
  open.set(row.row_id, { mention, list });
  return { decision: 'review', candidates: candidates.map((candidate) => candidate.id) };
}

function answer({ op, path, row, row_id: rowId, athlete_id: athleteId }: Message): object {
  if (op === 'registry') {
    for (const each of readTable<BenchRow>(path ?? '')) store.create(each.athlete_id, mentionOf(each));
    return { ok: true };
  }
  if (op === 'row' && row) return answerRow(row);
  const asked = open.get(rowId ?? '');
  if (!asked) throw new Error(`There is no question about the row ${rowId}.`);
  open.delete(rowId ?? '');
  const { mention, list } = asked;
  const id = athleteId || create(mention);
  if (athleteId) store.attach(id, mention);
  lists.take(list, id, mention);
  return { athlete_id: id };
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line) as Message))}\n`);
}
const sorted = times.toSorted((one, other) => one - other);
const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length;
console.error(
  `engine: ${times.length} rows, CPU per row ${mean.toFixed(2)} ms, p95 ${at(0.95)}, p99 ${at(0.99)}`,
);
