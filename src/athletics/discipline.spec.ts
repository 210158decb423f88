import { resolveDiscipline } from './discipline.js';

function code(text: string, hint?: Parameters<typeof resolveDiscipline>[1]): string {
  const reading = resolveDiscipline(text, hint);
  return reading.kind === 'found'
    ? reading.discipline.code
    : `${reading.kind}: ${reading.candidates.map((each) => each.code).join(' ')}`;
}

function said(text: string): string {
  const reading = resolveDiscipline(text);
  if (reading.kind !== 'found') return reading.kind;
  const { discipline, sex, ageGroup, implement, environment } = reading;
  const size = implement && Object.values(implement).join();
  return [discipline.code, sex, ageGroup, size, environment].map((each) => each ?? '-').join(' ');
}

describe('the traps of codes', () => {
  it.each([
    ['10K', 'catalogue', '10K'],
    ['10K', 'world-athletics', '10000'],
    ['10K', 'seltec', '10000'],
    ['10RR', 'world-athletics', '10K'],
    ['20KW', 'catalogue', '20KW'],
    ['20KW', 'world-athletics', '20000W'],
    ['20KR', 'world-athletics', '20KW'],
    ['3KW', 'world-athletics', '3000W'],
    ['MILE', 'world-athletics', 'MILE'],
    ['1MR', 'world-athletics', '1M'],
    ['3000S', 'hy-tek', '3000SC'],
  ] as const)('reads %s as %s as %s', (text, codes, expected) => {
    expect(code(text, { codes })).toBe(expected);
  });

  it('does not choose between the two meanings of 10K and 20KW', () => {
    expect(code('10K')).toBe('ambiguous: 10K 10000');
    expect(code('20KW')).toBe('ambiguous: 20KW 20000W');
  });

  it('lets the environment decide between road and track', () => {
    expect(code('10K', { environment: 'road' })).toBe('10K');
    expect(code('10K', { environment: 'outdoor' })).toBe('10000');
    expect(code('20KW', { environment: 'outdoor' })).toBe('20000W');
    expect(code('20KW', { environment: 'mountain' })).toBe('ambiguous: 20KW 20000W');
  });

  it('reads M after 1, 5 and 10 as miles and after other numbers as metres', () => {
    expect(code('5M')).toBe('5M');
    expect(code('100M')).toBe('100');
  });

  it('takes the short-track suffix off and says indoor', () => {
    expect(said('200sh')).toBe('200 - - - indoor');
    expect(said('4X2sh')).toBe('4x200 - - - indoor');
  });

  it('knows that one World Athletics code covers the relays of men, women and mixed teams', () => {
    expect(code('4X4')).toBe('ambiguous: 4x400 4x400X');
    expect(code('4x400 mixed')).toBe('4x400X');
  });

  it('does not take wheelchair, old-rule and girls’ contests for ours', () => {
    expect(code('800W')).toBe('unknown: 800');
    expect(code('400T53')).toBe('unknown: 400');
    expect(code('DEC6284')).toBe('unknown: DEC');
    expect(code('PENG')).toBe('unknown: PENI');
  });
});

describe('event titles', () => {
  // Columns: discipline, sex, age group, implement, environment.
  it.each([
    ['11:02 | 60m W', '60 F - - -'],
    ['4x100m M U14-Bieg 3', '4x100 M U14 - -'],
    ['20:10 | 800m M, MJU20, MJU18', '800 M - - -'],
    ["Women's 100m", '100 F - - -'],
    ['Girls 100 Meter Hurdles 33"', '100H F - 838 -'],
    ['Boys 300 Meter Hurdles 36"', '300H M - 914 -'],
    ['Girls 4x800 Relay Varsity', '4x800 F - - -'],
    ['Boys 100 M', '100 M - - -'],
    ['Event 101 Men Triple Jump Men Open', 'TJ M senior - -'],
    ['Event 103 Mixed 5000 Meter Run Open Mixed', '5000 X senior - -'],
    ['100 Metros Planos - Series | Hombres | Adulto | Sábado 6 - 11:10', '100 M senior - -'],
    ['1.500 Metros Planos - Series C/T | Mujeres | Adulto | Sábado 6 - 15:00', '1500 F senior - -'],
    ['400 M Vallas (A 0,914 m.) - Series C/T | Hombres', '400H M - 914 -'],
    ['100 METERS', '100 - - - -'],
    ['100 metros planos', '100 - - - -'],
    ['100 m rasos', '100 - - - -'],
    ['100 mts. planos Final B', '100 - - - -'],
    ['Serie 2 100 Metros Planos', '100 - - - -'],
    ['K100 m', '100 F - - -'],
    ['100 metrów kobiet', '100 F - - -'],
    ['1.500 m', '1500 - - - -'],
    ['10,000 Metres', '10000 - - - -'],
    ['10 000 m', '10000 - - - -'],
    ['3.000 m obstaculos Damas', '3000SC F - - -'],
    ['110mH', '110H - - - -'],
    ['110 m vallas 1.067 m Sub-23', '110H - U23 1067 -'],
    ['110 m vallas 991 Sub-20', '110H - U20 991 -'],
    ['80 m vallas U16 Damas', '80H F U16 - -'],
    ['Lanzamiento bala ', 'SP - - - -'],
    ['Lanzamiento de la bala 4 kg Sub 18', 'SP - U18 4000 -'],
    ['Disco 1,5 kg', 'DT - - 1500 -'],
    ['Jabalina 600g damas', 'JT F - 600 -'],
    ['Weight throw 35 lb', 'WT - - 15880 -'],
    ['Salto Garrocha', 'PV - - - -'],
    ['Arremesso do peso', 'SP - - - -'],
    ['Bala', 'SP - - - -'],
    ['Peso', 'SP - - - -'],
    ['LJ', 'LJ - - - -'],
    ['Salto de longitud', 'LJ - - - -'],
    ['Salto em distância', 'LJ - - - -'],
    ['TKUG_7260', 'SP - - 7260 -'],
    ['L100', '100 - - - -'],
    ['H110_1067', '110H - - 1067 -'],
    ['M7K', 'HEP - - - -'],
    ['60HG', '60H F U18 762 -'],
    ['SPJ', 'SP M U20 6000 -'],
    ['110HY', '110H M U18 914 -'],
    ['Posta 4x100 m mixta', '4x100X X - - -'],
    ['Revezamento 4 x 400 m', '4x400 - - - -'],
    ['20 km marcha', '20KW - - - -'],
    ['Marcha 10.000 m', '10000W - - - -'],
    ['5 miles road', '5M - - - -'],
    ['1 milla', 'MILE - - - -'],
    ['21K', 'HM - - - -'],
    ['Semi-marathon', 'HM - - - -'],
    ['Decathlon W', 'DECF F - - -'],
    ['Heptatlón bajo techo', 'HEPI - - - indoor'],
    ['W35 100m', '100 F M35 - -'],
    ['60m short track men', '60 M - - indoor'],
    ['100m Hurdles M50', '100H M M50 - -'],
  ])('reads "%s"', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['Salto Largo Decatlón | Hombres', 'LJ DEC'],
    ['110 M Vallas (A 1,067 m.) Decatlón | Hombres', '110H DEC'],
    ['Decathlon 100m Women', '100 DECF'],
    ['Heptathlon Shot Put Women', 'SP HEP'],
    ['Heptathlon 1000m Men', '1000 HEPI'],
    ['Octatlón 1000 m', '1000 OCT'],
    ['Heptathlon 200m', '200 HEP'],
    ['Heptathlon Long Jump', 'LJ HEP'],
    ['Salto Largo Decatlón', 'LJ DEC'],
    ['Decathlon 200m', 'unknown: 200'],
    ['Pentathlon Long Jump', 'unknown: LJ'],
    ['Pentathlon Long Jump short track', 'LJ PENI'],
  ])('knows "%s" as a part of a combined event', (text, expected) => {
    const reading = resolveDiscipline(text);
    expect(
      reading.kind === 'found' ? `${reading.discipline.code} ${reading.combinedEvent?.code}` : code(text),
    ).toBe(expected);
  });

  it('tells the heptathlons apart by place', () => {
    const reading = resolveDiscipline('Heptathlon Long Jump', { environment: 'indoor' });
    expect(reading).toMatchObject({ discipline: { code: 'LJ' }, combinedEvent: { code: 'HEPI' } });
  });

  it('doubts a W after a distance that is also walked', () => {
    expect(code('3000m W')).toBe('ambiguous: 3000 3000W');
    expect(code('800m W')).toBe('800');
    expect(code('3000m W men')).toBe('3000W');
    expect(code('3000W')).toBe('3000W');
  });

  it('resolves what is not in the catalogue to nothing, with near candidates', () => {
    expect(code('Boys 1600 Meters Varsity')).toMatch(/^unknown: MILE 1500/);
    expect(code('Girls 110m hurdles')).toMatch(/^unknown: .*100H/);
    expect(code("Men's Heptathlon")).toMatch(/^unknown: .*HEPI/);
    expect(code('Event 10  Boys 1600 Meter Run')).toMatch(/^unknown: MILE 1500/);
    expect(code('foo bar')).toBe('unknown: ');
    expect(code('')).toBe('unknown: ');
    expect(code('Long jum')).toMatch(/^unknown: .*LJ/);
  });

  it('leaves a steeplechase or pentathlon without further words to a person', () => {
    expect(code('Steeplechase')).toBe('ambiguous: 2000SC 3000SC');
    expect(code('Pentathlon')).toBe('ambiguous: PENI PENWT');
    expect(code('Pentathlon', { environment: 'indoor' })).toBe('PENI');
  });
});
