import { LANGUAGES } from '../platform/http/language.js';
import { explained, inWords } from './explanation.js';
import { FIELD_TEXTS, GATE_TEXTS } from './explanation-texts.data.js';
import { FEATURES } from './features.data.js';
import { MODEL } from './model.data.js';

const catalogues: Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  fields: FIELD_TEXTS,
  gates: GATE_TEXTS,
};

describe('what an explanation says', () => {
  it('has words for everything that the model in use weighs', () => {
    const weighed = [...Object.keys(MODEL.weights), ...FEATURES].map((weight) => weight.split('@')[0] ?? '');
    // Somebody new is no candidate, and is not explained as one.
    const ofCandidates = weighed.filter((feature) => !feature.startsWith('new.'));
    const fields = new Set(ofCandidates.map((feature) => feature.slice(0, feature.indexOf('.'))));
    expect([...fields].filter((field) => !Object.hasOwn(FIELD_TEXTS, field))).toEqual([]);
    expect(Object.keys(FIELD_TEXTS).filter((field) => !fields.has(field))).toEqual([]);
  });

  it.each(['fields', 'gates'])('gives each of the %s words of its own in every language', (name) => {
    const texts = Object.values(catalogues[name] ?? {});
    for (const language of LANGUAGES) {
      const said = texts.map((each) => each[language]?.trim() ?? '');
      expect(said).not.toContain('');
      expect(new Set(said).size).toBe(texts.length);
    }
  });

  it('is told in the language of the reader, also of a decision that another version kept', () => {
    const why = explained({
      athleteId: 'a',
      chance: 0.873,
      bits: 12.5,
      fields: { file: -5.03, name: 21.4, moon: 0.1 },
      gate: 'names_conflict',
      rarity: { prueba: '1 in 9,400 athletes', ana: 'common' },
      sameDayOfBirth: null,
    });
    expect(why).toMatchObject({
      fields: [{ field: 'name' }, { field: 'file' }, { field: 'moon', text: 'moon' }],
      words: [{ rarity: '1 in 9,400 athletes' }, { rarity: 'common' }],
      gateText: 'Both names have words that the other lacks.',
    });
    const rarities = LANGUAGES.map((language) => inWords(why, language).words[0]?.rarity);
    expect(rarities.map((text) => text?.replace(/\s/g, ' '))).toEqual([
      '1 in 9,400 athletes',
      '1 de cada 9.400 atletas',
      '1 em cada 9.400 atletas',
      '1 athlète sur 9 400',
    ]);
    expect(inWords({ ...why, gate: 'tides' }, 'pt').gateText).toBe('tides');
    expect(inWords({ ...why, gate: null }, 'fr').gateText).toBeNull();
    expect(new Set(LANGUAGES.map((language) => inWords(why, language).gateText)).size).toBe(4);
  });
});
