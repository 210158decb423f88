import { execFileSync } from 'node:child_process';

describe('traces', () => {
  it('name lines of TypeScript, from where the app is loaded on', () => {
    const script = `
      const { traceSources } = await import('./source-maps.js');
      await traceSources();
      const { readSettings } = await import('../settings/settings.js');
      try { readSettings({ PORT: 'x' }); } catch (error) { process.stdout.write(error.stack); }`;
    const args = ['--input-type=module', '--eval', script];
    const trace = execFileSync(process.execPath, args, { cwd: import.meta.dirname, encoding: 'utf8' });
    expect(trace).toMatch(/settings\.ts:\d+:\d+/);
    expect(trace).not.toMatch(/settings\.js/);
  });
});
