import { type DisciplineHint, resolveDiscipline } from './discipline.js';

/** Discipline, sex and size; or what kind of doubt and the first candidates. */
function read(text: string, hint: DisciplineHint = {}): string {
  const reading = resolveDiscipline(text, hint);
  if (reading.kind !== 'found') {
    return `${reading.kind} ${reading.candidates
      .slice(0, 2)
      .map((each) => each.code)
      .join(' ')}`.trim();
  }
  const { discipline, sex, implement, environment, combinedEvent } = reading;
  const said = [
    discipline.code,
    sex,
    implement && Object.entries(implement).join(),
    environment,
    combinedEvent?.code,
  ];
  return said.filter(Boolean).join(' ');
}

describe('hurdle heights without a unit', () => {
  it.each([
    ['110 m vallas 1067', '110H hurdleHeightMm,1067'],
    ['110 m vallas 500', '110H hurdleHeightMm,500'],
    ['3000 m obstáculos 914', '3000SC hurdleHeightMm,914'],
    ['110 m vallas 1067 39"', '110H hurdleHeightMm,991'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '110 m vallas 1068',
    '110 m vallas 499',
    '110 m vallas 1067 991',
    '600 m vallas 600',
    '100 m 914',
  ])('are not taken from %s', (text) => {
    expect(resolveDiscipline(text).kind).toBe('unknown');
  });
});

describe('sizes only where they belong', () => {
  it.each([
    ['Salto largo 5 kg', 'LJ'],
    ['100 m 5 kg', '100'],
    ['100 m 39"', '100'],
    ['Bala 84 cm', 'SP'],
    ['Bala 5 kg', 'SP weightGrams,5000'],
    ['400 m vallas 84 cm 5 kg', '400H hurdleHeightMm,840'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a lone W', () => {
  it.each([
    ['10 km W', 'ambiguous 10K 10KW'],
    ['5000 W', 'ambiguous 5000 5000W'],
    ['5000 W women', '5000W F'],
    ['3000 m obstáculos W', '3000SC F'],
    ['Salto largo W', 'LJ F'],
    ['Bala W', 'SP F'],
    ['200 m W', '200 F'],
    ['4x100 W', '4x100 F'],
    ['Marathon W', 'ambiguous MAR MARW'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('combined events of one name', () => {
  it.each([
    ['Heptathlon', {}, 'HEP'],
    ['Heptathlon women', {}, 'HEP F'],
    ['Heptathlon girls final', {}, 'HEP F'],
    ['Heptathlon men', {}, 'unknown HEP HEPI'],
    ['Heptathlon men indoor', {}, 'HEPI M indoor'],
    ['Heptathlon women indoor', {}, 'unknown HEP HEPI'],
    ['Heptathlon final', { environment: 'indoor' }, 'HEPI'],
    ['Heptathlon final', { environment: 'outdoor' }, 'HEP'],
    ['Decathlon girls', {}, 'DECF F'],
    ['Decathlon (women)', {}, 'DECF F'],
    ['Decathlon men', {}, 'DEC M'],
    ['Octathlon boys', {}, 'OCT M'],
    ['Pentathlon women', {}, 'ambiguous PENI PENWT'],
    ['Pentathlon women', { environment: 'indoor' }, 'PENI F'],
    ['Throws pentathlon', {}, 'PENWT'],
    ['100 m octathlon women', {}, 'unknown 100'],
    ['100 m octathlon', {}, '100 OCT'],
    ['Heptatlón bajo techo', {}, 'HEPI indoor'],
  ] as [string, DisciplineHint, string][])('%s %j: %s', (text, hint, expected) => {
    expect(read(text, hint)).toBe(expected);
  });
});

describe('candidates', () => {
  it.each([
    ['foo 100 m', 'unknown 100'],
    ['Steeplechase foo', 'unknown 2000SC 3000SC'],
    ["Men's 100m hurdles", 'unknown 100H'],
    ['Mixed 100m hurdles', '100H X'],
    ['   ', 'unknown'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('are five at most, and none for nothing', () => {
    for (const text of ['metros foo', '100 metros foo', 'lanzamiento foo', 'race walk foo']) {
      const reading = resolveDiscipline(text);
      expect(reading.kind === 'unknown' && reading.candidates.length <= 5).toBe(true);
    }
    expect(resolveDiscipline(' ')).toEqual({ kind: 'unknown', candidates: [] });
  });
});

describe('codes of systems', () => {
  it.each([
    ['SPJ', { codes: 'world-athletics' }, 'SP M weightGrams,6000'],
    ['110HJ', { codes: 'world-athletics' }, '110H M hurdleHeightMm,991'],
    ['800W', { codes: 'world-athletics' }, 'unknown 800'],
    ['PENG', { codes: 'world-athletics' }, 'unknown PENI'],
    ['XYZ', { codes: 'world-athletics' }, 'unknown'],
    ['4×1', { codes: 'seltec' }, '4x100'],
    ['4×1', {}, 'ambiguous 4x100 4x100X'],
    ['KUG', { codes: 'seltec' }, 'SP'],
    ['KUG', {}, 'SP'],
    ['50M', { codes: 'seltec' }, '50'],
    ['JAV', { codes: 'hy-tek' }, 'JT'],
    ['JAV', {}, 'JT'],
    ['3000S', { codes: 'hy-tek' }, '3000SC'],
    ['3000S', {}, '3000SC'],
    ['100', { codes: 'hy-tek' }, '100'],
    ['5000S', { codes: 'hy-tek' }, 'unknown 5000'],
    ['hj', { codes: 'catalogue' }, 'HJ'],
    ['200_SH', {}, '200 indoor'],
    ['200 sh', {}, '200 indoor'],
    ['4X4sh', {}, 'ambiguous 4x400 4x400X'],
    ['SPJsh', {}, 'SP M weightGrams,6000 indoor'],
    ['55sh', {}, '55 indoor'],
    ['TKUG', {}, 'SP'],
    ['TKUG_4000', {}, 'SP weightGrams,4000'],
    ['THOC', {}, 'HJ'],
    ['TXYZ_1000', {}, 'unknown'],
    ['H110', {}, '110H'],
    ['H100_0838', {}, '100H hurdleHeightMm,838'],
    ['H999_0838', {}, 'unknown'],
    ['L800', {}, '800'],
    ['L999', {}, 'unknown'],
    ['X3X1', {}, '3x1000'],
    ['M10K', {}, 'DEC'],
  ] as [string, DisciplineHint, string][])('%s %j: %s', (text, hint, expected) => {
    expect(read(text, hint).startsWith(expected)).toBe(true);
  });
});
