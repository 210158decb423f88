// Breaks the hub on purpose and counts what is left: `npm run chaos`, with `--full` for every experiment.
// `--seed 7 --rounds 50 --only X-01,X-04` repeats or narrows a run, `--soak 30` goes on for half an hour.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nodeWithSources, prepare, root, run } from './prepare.mjs';

// With mounts of its own a run may have a small disk that nobody else sees.
const isAllowed = spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' }).status === 0;
const [command, ...before] = [...(isAllowed ? ['unshare', '--mount'] : []), process.execPath];

await prepare();
process.exit(
  await run(command, [
    ...before,
    ...nodeWithSources,
    join(root, 'dist', 'chaos', 'run.js'),
    ...process.argv.slice(2),
  ]),
);
