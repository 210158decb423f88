// `npm run generate-check -- 10000 [first seed]`: meets with a known truth in every format, corrupted from a seed;
// what comes out equals the truth or is reported, and nothing else.
import { nodeWithSources, prepare, run } from './prepare.mjs';

await prepare();
const compiled = 'dist/test/support/meets/generate-check.js';
process.exit(await run(process.execPath, [...nodeWithSources, compiled, ...process.argv.slice(2)]));
