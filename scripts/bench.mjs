// Measures how fast the project is: `npm run bench`, or `npm run bench -- athletics` for one of them.
// What starts with a dash goes to the measurement: `npm run bench -- hub --files 6`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeWithSources, prepare, root, run } from './prepare.mjs';

const known = ['athletics', 'hub', 'scale', 'identity', 'ingestion', 'logins'];
// `large-file` takes an hour or more, so it runs only where it is named.
const compiled = (name) => join(root, 'dist', 'bench', `${name}.js`);

await prepare();
// A measurement may be written like an option: `--identity` is `identity`.
const given = process.argv
  .slice(2)
  .map((argument) =>
    argument.startsWith('--') && existsSync(compiled(argument.slice(2))) ? argument.slice(2) : argument,
  );
const dash = given.findIndex((argument) => argument.startsWith('-'));
const named = dash < 0 ? given : given.slice(0, dash);
const options = dash < 0 ? [] : given.slice(dash);
const wanted = named.length > 0 ? named : known.filter((name) => existsSync(compiled(name)));
const missing = wanted.filter((name) => !existsSync(compiled(name)));
if (missing.length > 0) {
  console.error(`hub: there is no bench/${missing.join('.ts, bench/')}.ts`);
  process.exit(1);
}
for (const name of wanted) {
  const code = await run(process.execPath, [...nodeWithSources, compiled(name), ...options]);
  if (code !== 0) process.exit(code);
}
