import { trial } from './judge.js';

/** `npm run generate-check -- 10000 [first seed]`: so many meets, each written, corrupted, read and judged. */
const count = Number(process.argv[2] ?? 200);
const first = Number(process.argv[3] ?? 1);
const kinds = new Map<string, number>();
const totals = { received: 0, accepted: 0, held: 0, rejected: 0 };
let wrong = 0;
for (let seed = first; seed < first + count; seed++) {
  const { format, corruption, counts, faults } = await trial(seed);
  kinds.set(corruption, (kinds.get(corruption) ?? 0) + 1);
  for (const key of ['received', 'accepted', 'held', 'rejected'] as const) totals[key] += counts[key];
  if (faults.length === 0) continue;
  wrong += 1;
  if (wrong <= 30)
    process.stdout.write(`seed ${seed} ${format}, ${corruption}: ${faults.join('; ').slice(0, 400)}\n`);
}
for (const [kind, number] of kinds) process.stdout.write(`${String(number).padStart(6)} ${kind}\n`);
const { received, accepted, held, rejected } = totals;
process.stdout.write(
  `${count} files, ${received} rows: ${accepted} accepted, ${held} held, ${rejected} rejected; ${wrong} files wrong\n`,
);
process.exitCode = wrong > 0 ? 1 : 0;
