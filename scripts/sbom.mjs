// The list of what production consists of, CycloneDX, from the lockfile alone: `npm run --silent sbom > sbom.json`.
// npm's own `--omit=dev` also leaves out what tools of development need as well: the lockfile says what production is.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const said = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
});
const list = JSON.parse(said);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const ofProduction = new Set(
  Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { name = nameOf(path), version }]) => `${name}@${version}`),
);
const left = new Set(
  list.components
    .filter(({ name, version }) => !ofProduction.has(`${name}@${version}`))
    .map((each) => each['bom-ref']),
);
const stays = (ref) => !left.has(ref);
const components = list.components.filter((each) => stays(each['bom-ref']));
const dependencies = list.dependencies
  .filter(({ ref }) => stays(ref))
  .map((each) => ({ ...each, dependsOn: (each.dependsOn ?? []).filter(stays) }));
process.stdout.write(`${JSON.stringify({ ...list, components, dependencies }, null, 2)}\n`);
