import { readSettings } from './settings/settings.js';
import { readFailpoints } from './failpoints.js';

const secret = 'kQ7vR2mX9pL4tB8nZ3wY6cD1fG5hJ0sA';
const production = { NODE_ENV: 'production', JWT_SECRET: secret, PASSWORD_PEPPER: secret, DATA_KEY: secret };

describe('failpoints', () => {
  it('R-PIPE-39: are refused in production', () => {
    expect(() => readSettings(production)).not.toThrow();
    for (const action of ['exit', 'throw', 'hang', 'spin', 'dup'])
      expect(() => readSettings({ ...production, FAILPOINT: `effect.before_tx:${action}` })).toThrow(
        'FAILPOINT',
      );
  });

  it('say where, what and at which passage', () => {
    const third = { name: 'parse.middle', action: 'hang', left: 2 };
    expect(readFailpoints('parse.middle:hang:3')).toEqual([third]);
    expect(readFailpoints('parse.middle:hang:3,effect.before_tx:exit')).toEqual([
      third,
      { name: 'effect.before_tx', action: 'exit', left: 0 },
    ]);
    expect(readFailpoints(undefined)).toEqual([]);
  });

  it.each(['parse.middle', 'nowhere:exit', 'parse.middle:explode', 'parse.middle:exit:0'])(
    'refuse %s',
    (text) => {
      expect(() => readFailpoints(text)).toThrow('FAILPOINT');
    },
  );
});
