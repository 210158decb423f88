// The command line of officers and operators: `npm run hub -- --help`.
import { nodeWithSources, prepare, run } from './prepare.mjs';

await prepare();
process.exit(await run(process.execPath, [...nodeWithSources, 'dist/src/cli.js', ...process.argv.slice(2)]));
