import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.js') && !name.endsWith('.spec.js'));
const sources = files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

describe('the library of the sport', () => {
  it('has its files here', () => {
    expect(files).toContain('discipline.js');
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(sources)('%s imports nothing from outside its folder', (_, source) => {
    const imports = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
      (match) => match[1] ?? '',
    );
    expect(imports.filter((path) => !/^\.\/[\w.-]+\.js$/.test(path))).toEqual([]);
  });

  it.each(sources)('%s uses no clock, chance, process, network or console', (_, source) => {
    expect(source).not.toMatch(
      /\b(?:Date|process|globalThis|require|fetch|console|setTimeout)\b\s*[.(]|performance\.now/,
    );
    expect(source).not.toMatch(/Math\.random|new Date/);
  });

  it.each(sources.filter(([name]) => !name.endsWith('.data.js')))(
    '%s has no floating point in its arithmetic on marks and points',
    (_, source) => {
      expect(source).not.toMatch(/Math\.(?:pow|sqrt|cbrt|log|exp|fround)|parseFloat|toFixed|Number\.EPSILON/);
    },
  );
});
