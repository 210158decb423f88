// Breaks the hub on purpose and counts what is left: `npm run chaos`, with `--full` for every experiment.
// `--seed 7 --rounds 50 --only X-01,X-04` repeats or narrows a run.
import { join } from 'node:path';
import { nodeWithSources, prepare, root, run } from './prepare.mjs';

await prepare();
process.exit(
  await run(process.execPath, [
    ...nodeWithSources,
    join(root, 'dist', 'chaos', 'run.js'),
    ...process.argv.slice(2),
  ]),
);
