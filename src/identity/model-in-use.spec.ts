import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings } from '../platform/settings/settings.js';
import { MODEL } from './model.data.js';
import { modelText } from './model-file.js';
import { ModelInUse } from './model-in-use.js';

const folder = mkdtempSync(join(tmpdir(), 'hub-model-'));
const file = join(folder, 'model.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inUse = (path: string): ModelInUse =>
  new ModelInUse(Object.assign(new Settings(), { IDENTITY_MODEL: path }));
const text = modelText(MODEL);

describe('the model in use', () => {
  it('is the one that the hub brings, or the one of a file', () => {
    expect(inUse('').model).toBe(MODEL);
    writeFileSync(file, text.replace(/"version": "[^"]*"/, '"version": "3-abc123"'));
    expect(inUse(file).model).toEqual({ ...MODEL, version: '3-abc123' });
  });

  it.each([
    ['that is not there', null],
    ['of no JSON', 'weights'],
    ['of a list', '[]'],
    ['without weights', text.replace('"weights"', '"wait"')],
    ['with a feature that there is not', text.replace('"name.cut"', '"name.shoe"')],
    ['with a weight without end', text.replace(/"name.cut": [^,]*/, '"name.cut": 1e999')],
    ['with a weight in words', text.replace(/"name.cut": [^,]*/, '"name.cut": "much"')],
    ['with a chance above one', text.replace(/"match": [\d.]+/, '"match": 1.5')],
    ['without a class of evidence', text.replace('"day.whole"', '"day.hole"')],
    ['without the kinds that were seen', text.replace('"seen"', '"scene"')],
    ['of names of another making', text.replace(/"names": \d+/, '"names": 0')],
    [
      'with a version that no decision has room for',
      text.replace(/"version": "/, '"version": "0123456789012'),
    ],
  ])('is never a file %s', (_, wrong) => {
    rmSync(file, { force: true });
    if (wrong !== null) writeFileSync(file, wrong);
    expect(() => inUse(file)).toThrow('IDENTITY_MODEL is no model');
  });
});
