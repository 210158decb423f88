import { createInterface } from 'node:readline';
import { decide } from '../src/identity/decide.js';
import { MemoryStore } from '../src/identity/memory-store.js';
import type { Mention } from '../src/identity/mention.js';
import { MODEL } from '../src/identity/model.data.js';
import { type BenchRow, mentionOf, readTable } from './identity-data.js';

/** The hub's matching as a process that the judge talks to: one JSON object per line in, one out. */
interface Message {
  op: 'registry' | 'row' | 'resolve';
  path?: string;
  row?: BenchRow;
  row_id?: string;
  athlete_id?: string | null;
}

const store = new MemoryStore();
const open = new Map<string, Mention>();
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
  const profiles = store.candidates(mention);
  const known = { profiles, rarity: store.rarity, namesakes: store.namesakes(mention) };
  const { kind, id, candidates } = decide(mention, known, MODEL);
  if (kind === 'known' && id) store.attach(id, mention);
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1_000);
  if (kind === 'known') return { decision: 'match', athlete_id: id };
  if (kind === 'new') return { decision: 'new', athlete_id: create(mention) };
  open.set(row.row_id, mention);
  return { decision: 'review', candidates: candidates.map((candidate) => candidate.id) };
}

function answer({ op, path, row, row_id: rowId, athlete_id: athleteId }: Message): object {
  if (op === 'registry') {
    for (const each of readTable<BenchRow>(path ?? '')) store.create(each.athlete_id, mentionOf(each));
    return { ok: true };
  }
  if (op === 'row' && row) return answerRow(row);
  const mention = open.get(rowId ?? '');
  if (!mention) throw new Error(`There is no question about the row ${rowId}.`);
  open.delete(rowId ?? '');
  if (!athleteId) return { athlete_id: create(mention) };
  store.attach(athleteId, mention);
  return { athlete_id: athleteId };
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
