import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { readSettings, Settings } from '../src/platform/settings/settings.js';

declare const TEST_DATABASE: string;

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Compose {
  services: Record<string, { environment?: Record<string, unknown> }>;
}
interface Render {
  services: { envVars: { key: string }[]; healthCheckPath: string }[];
}
interface Fly {
  env: Record<string, string>;
  http_service: { internal_port: number; checks: { path: string }[] };
}

const compose = parseYaml(read('docker-compose.yml')) as Compose;
const render = parseYaml(read('render.yaml')) as Render;
const fly = parseToml(read('fly.toml')) as unknown as Fly;
const railway = JSON.parse(read('railway.json')) as { deploy: { healthcheckPath: string } };
const dockerfile = read('Dockerfile');
const example = read('.env.example');

const assigned = (text: string) =>
  [...text.matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => String(name));
const inCompose = compose.services['hub']?.environment ?? {};
/** Variables by file that the hub is to read. */
const used: Record<string, string[]> = {
  'docker-compose.yml': Object.keys(inCompose),
  'render.yaml': render.services.flatMap(({ envVars }) => envVars.map(({ key }) => key)),
  'fly.toml': [
    ...Object.keys(fly.env),
    ...[...read('fly.toml').matchAll(/\b([A-Z][A-Z0-9_]{3,})=…/g)].map(([, name]) => String(name)),
  ],
  // Two of them are for the C library and SQLite.
  Dockerfile: [...(/^ENV (.+)$/m.exec(dockerfile)?.[1] ?? '').matchAll(/([A-Z_]+)=/g)]
    .map(([, name]) => String(name))
    .filter((name) => !['MALLOC_ARENA_MAX', 'SQLITE_TMPDIR'].includes(name)),
  '.env.example': assigned(example).filter((name) => name !== 'POSTGRES_PASSWORD'),
};
/** Every setting, also those without a default. */
const settings = [...Object.keys(new Settings()), ...optional()];

function optional(): string[] {
  const source = read('src/platform/settings/settings.ts');
  return [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+)\?: /gm)].map(([, name]) => String(name));
}

(TEST_DATABASE === 'sqlite' ? describe : describe.skip)('deployment files', () => {
  it.each(Object.entries(used))('%s names only settings that exist', (_file, names) => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !settings.includes(name))).toEqual([]);
  });

  it('README explains every setting', () => {
    const table = [...read('README.md').matchAll(/^\|(.*?)\|/gm)].map(([, cell]) => String(cell)).join(' ');
    expect(settings.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });

  it('take what compose interpolates from the example of .env', () => {
    const wanted = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => String(name));
    expect([...new Set(wanted)].filter((name) => !assigned(example).includes(name))).toEqual([]);
  });

  it('start a hub: what they set, with secrets, is accepted in production', () => {
    const secret = 'k9'.repeat(20);
    const secrets = { JWT_SECRET: `${secret}a`, PASSWORD_PEPPER: `${secret}b`, DATA_KEY: `${secret}c` };
    const plain = Object.fromEntries(
      Object.entries(inCompose)
        .map(([name, value]) => [name, String(value).replaceAll(/\$\{[A-Z_]+:-(.*?)\}/g, '$1')] as const)
        .map(([name, value]) => [name, value.replaceAll(/\$\{[^}]*\}/g, 'x')] as const),
    );
    for (const env of [
      { ...plain, ...secrets },
      { ...fly.env, ...secrets },
    ]) {
      expect(readSettings({ NODE_ENV: 'production', ...env }).isProduction).toBe(true);
    }
  });

  it('probe readiness, at the port that is served', () => {
    const probes = [
      ...render.services.map(({ healthCheckPath }) => healthCheckPath),
      ...fly.http_service.checks.map(({ path }) => path),
      railway.deploy.healthcheckPath,
    ];
    expect(new Set(probes)).toEqual(new Set(['/health/ready']));
    expect(Number(fly.env['PORT'])).toBe(fly.http_service.internal_port);
    expect(dockerfile).toContain('/health/ready');
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
