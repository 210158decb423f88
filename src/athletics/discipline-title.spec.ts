import { disciplineByCode, resolveDiscipline } from './discipline.js';
import { nearest } from './discipline-candidates.js';
import { coreOf, termsOf } from './discipline-core.js';
import { fold, readTitle } from './discipline-title.js';

function taken(text: string): string {
  const { sex, ageGroup, weightGrams, heightMm, environment, words } = readTitle(text);
  const said = [sex, ageGroup, weightGrams && `${weightGrams}g`, heightMm && `${heightMm}mm`, environment];
  return [...said.map((each) => each ?? '-'), words.join(' ')].join(' ').trim();
}

describe('folding titles', () => {
  it.each([
    ['  100  MÉTROS ', '100 metros'],
    ['4×100', '4x100'],
    ['33”', '33"'],
    ["33''", '33"'],
    ['Women’s', "women's"],
    ['Ação', 'acao'],
  ])('"%s" becomes "%s"', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('taking titles apart', () => {
  // Columns: sex, age group, weight, height, place, the words that remain.
  it.each([
    ['100 m', '- - - - - 100 m'],
    ['11:02 | 60m W', '- - - - - 60m w'],
    ['9h30 - 60m', '- - - - - 60m'],
    ['11.02 – Bala', '- - - - - bala'],
    ['Event 12: 100 m', '- - - - - 100 m'],
    ['Evento #3 - 100 m', '- - - - - 100 m'],
    ['Prova 3. Peso', '- - - - - peso'],
    ['100 m Heat 3', '- - - - - 100 m'],
    ['Heat 3 100 m', '- - - - - 100 m'],
    ['100 m heats', '- - - - - 100 m'],
    ['Final 100 m', '- - - - - 100 m'],
    ['Final 60 m', '- - - - - 60 m'],
    ['Serie 60 metros', '- - - - - 60 metros'],
    ['Series 80 vallas', '- - - - - 80 vallas'],
    ['Final A 100 m', '- - - - - 100 m'],
    ['100 m semifinal 2', '- - - - - 100 m'],
    ['100 m Semis', '- - - - - 100 m'],
    ['Semi-final 100 m', '- - - - - 100 m'],
    ['Quarter-finals 100 m', '- - - - - 100 m'],
    ['100 m prelims', '- - - - - 100 m'],
    ['100 m preliminares', '- - - - - 100 m'],
    ['100 m eliminatorias', '- - - - - 100 m'],
    ['100 m Bateria 4', '- - - - - 100 m'],
    ['LJ Flight 2', '- - - - - lj'],
    ['LJ Grupo B', '- - - - - lj'],
    ['100 m contra tiempo', '- - - - - 100 m'],
    ['100 m contra el reloj', '- - - - - 100 m'],
    ['100 m C/T', '- - - - - 100 m'],
    ['100 m | Domingo 7 - 10:40', '- - - - - 100 m'],
    ['100 m, Saturday 10:00', '- - - - - 100 m'],
    ['Semi-marathon', '- - - - - semi marathon'],
    ['Semi marathon', '- - - - - semi marathon'],
    ['60m indoor', '- - - - indoor 60m'],
    ['60m bajo techo', '- - - - indoor 60m'],
    ['60m pista coberta', '- - - - indoor 60m'],
    ['60m en salle', '- - - - indoor 60m'],
    ['60 m (i)', '- - - - indoor 60 m'],
    ['200 sh', '- - - - indoor 200'],
    ['Bala 5 kg', '- - 5000g - - bala'],
    ['Bala 7.26kg', '- - 7260g - - bala'],
    ['Bala 7,26 kilos', '- - 7260g - - bala'],
    ['Jabalina 700 g', '- - 700g - - jabalina'],
    ['Jabalina 700grs', '- - 700g - - jabalina'],
    ['Disco 1,75 kg', '- - 1750g - - disco'],
    ['Shot 12 lb', '- - 5443g - - shot'],
    ['Shot 16 lbs', '- - 7260g - - shot'],
    ['Weight 20 pounds', '- - 9080g - - weight'],
    ['Weight 25 lb', '- - 11340g - - weight'],
    ['Hurdles 76.2 cm', '- - - 762mm - hurdles'],
    ['Hurdles 84cm', '- - - 840mm - hurdles'],
    ['Hurdles 106,7 cm', '- - - 1067mm - hurdles'],
    ['Hurdles 39"', '- - - 991mm - hurdles'],
    ['Hurdles 42 inches', '- - - 1067mm - hurdles'],
    ['Hurdles 30 in', '- - - 762mm - hurdles'],
    ['Vallas 0,762 m', '- - - 762mm - vallas'],
    ['Vallas 0.84', '- - - 840mm - vallas'],
    ['Vallas 1.06', '- - - 1060mm - vallas'],
    ['1.000 m', '- - - - - 1000 m'],
    ['10,000 m', '- - - - - 10000 m'],
    ['5 000 m', '- - - - - 5000 m'],
    ['1 500 m', '- - - - - 1500 m'],
    ['4 x 100', '- - - - - 4x100'],
    ['4x 100 m', '- - - - - 4x100 m'],
    ["Men's 100", 'M - - - - 100'],
    ['100 Caballeros', 'M - - - - 100'],
    ['100 Mulheres', 'F - - - - 100'],
    ['100 Filles', 'F - - - - 100'],
    ['4x100 mixto', 'X - - - - 4x100'],
    ['100 men women', '- - - - - 100'],
    ['100 F', 'F - - - - 100'],
    ['100m M', 'M - - - - 100m'],
    ['M 100', 'M - - - - 100'],
    ['100 m M', 'M - - - - 100 m'],
    ['4x100 m', '- - - - - 4x100 m'],
    ['K100 m', 'F - - - - 100 m'],
    ['M1500 m', 'M - - - - 1500 m'],
    ['M60 m', 'M - - - - 60 m'],
    ['M60 100m', 'M M60 - - - 100m'],
    ['W45 100m', 'F M45 - - - 100m'],
    ['Sub 20 100m', '- U20 - - - 100m'],
    ['100m U18F', 'F U18 - - - 100m'],
    ['100m under 16', '- U16 - - - 100m'],
    ['100m Masters 50', '- M50 - - - 100m'],
    ['100m U18 U20', '- - - - - 100m'],
    ['100m U18, Sub-18', '- U18 - - - 100m'],
    ['100m juvenil varones', 'M - - - - 100m'],
    ['100m Open', '- senior - - - 100m'],
  ])('"%s": %s', (text, expected) => {
    expect(taken(text)).toBe(expected);
  });
});

describe('the words of a discipline', () => {
  it.each([
    ['110mh', ['m', 'hurdles'], ['110'], [], []],
    ['110 mh', ['m', 'hurdles'], ['110'], [], []],
    ['3000msc', ['m', 'steeple'], ['3000'], [], []],
    ['3000st', ['steeple'], ['3000'], [], []],
    ['3000mst', ['m', 'steeple'], ['3000'], [], []],
    ['20kmw', ['km', 'walk'], ['20'], [], []],
    ['20kw', ['km', 'walk'], ['20'], [], []],
    ['5000mw', ['m', 'walk'], ['5000'], [], []],
    ['5000w', ['walk'], ['5000'], [], []],
    ['100mts', ['m'], ['100'], [], []],
    ['10km', ['km'], ['10'], [], []],
    ['110h', ['hurdles'], ['110'], [], []],
    ['4x100m', ['m'], [], ['4x100'], []],
    ['4x400h', ['hurdles'], [], ['4x400'], []],
    ['4x1milla', ['mile'], [], ['4x1'], []],
    ['4xmile', ['mile'], [], ['4x'], []],
    ['foo 100', [], ['100'], [], ['foo']],
  ])('"%s"', (text, concepts, numbers, relays, unknown) => {
    expect(termsOf(text.split(' '))).toEqual({ concepts, numbers, relays, unknown, doubtfulW: false });
  });

  it.each([
    ['100 200', 'none'],
    ['4x100 4x400', 'none'],
    ['4x100 100', 'none'],
    ['4x100 hurdles', 'none'],
    ['4x100 relay m', '4x100'],
    ['4x1 mile', '4xMILE'],
    ['4xmile relay', '4xMILE'],
    ['steeple', '2000SC 3000SC'],
    ['steeple run', '2000SC 3000SC'],
    ['5000 m road', '5K'],
    ['5500 m road', 'none'],
    ['5000 m road track', 'none'],
    ['110 hurdles road', 'none'],
    ['3000 steeple road', 'none'],
    ['10000 walk road', '10KW'],
    ['10000 m walk road', '10KW'],
    ['10 km track', '10000'],
    ['10 km walk track', '10000W'],
    ['10 km walk', '10KW'],
    ['10 walk', 'none'],
    ['1 mile road', '1M'],
    ['2 mile road', 'none'],
    ['2 mile', '2MILE'],
    ['10 mile road', '10M'],
    ['21 km road', 'HM'],
    ['42195 m', 'MAR'],
    ['21097 m', 'HM'],
    ['24 hours', '24HR'],
    ['1 hour', '1HR'],
    ['100 dash sprint', '100'],
    ['100 medley', 'none'],
    ['high', 'HJ'],
    ['high long', 'none'],
    ['marcha atletica 5000 m', '5000W'],
    ['relevo medley velocidad', '4xSMR'],
    ['suedois medley relais', '4xSMR'],
  ])('"%s" is %s', (text, expected) => {
    const core = coreOf(termsOf(text.split(' ')), null);
    const codes = core.kind === 'several' ? core.disciplines : core.kind === 'one' ? [core.discipline] : [];
    expect(codes.map((each) => each.code).join(' ') || 'none').toBe(expected);
  });

  it.each([
    ['4x100', '4x100X'],
    ['4x400 relay', '4x400X'],
    ['4x200', 'none'],
    ['cross country relay', 'XCX'],
    ['cross', 'XCX'],
    ['marathon walk relay', 'MARWX'],
    ['marathon', 'MAR'],
    ['100 m', '100'],
  ])('"%s" of mixed teams is %s', (text, expected) => {
    const core = coreOf(termsOf(text.split(' ')), 'X');
    expect(core.kind === 'one' ? core.discipline.code : 'none').toBe(expected);
  });
});

const nearCodes = (text: string) => nearest(text).map(({ code }) => code);

describe('near candidates', () => {
  it.each([
    ['1600 m', /^MILE 1500/],
    ['3200 m', /^2MILE 3000/],
    ['75 m', /^60/],
    ['150 m hurdles', /110H/],
    ['100 m haies sautees', /100H/],
    ['Long jum', /^LJ/],
    ['salto con garrocha larga', /PV/],
    ['zzz', /^$/],
    ['', /^$/],
    ['4x150', /^4x1500/],
  ])('of "%s"', (text, expected) => {
    const codes = nearest(text).map((each) => each.code);
    expect(codes.join(' ')).toMatch(expected);
    expect(codes.length).toBeLessThanOrEqual(5);
  });

  it('begin with the discipline that a title names for another sex', () => {
    const reading = resolveDiscipline("Women's 110m hurdles");
    expect(reading).toMatchObject({ kind: 'unknown' });
    expect(reading.kind === 'unknown' && reading.candidates[0]).toBe(disciplineByCode('110H'));
    expect(resolveDiscipline("Women's 110m hurdles U18").kind).toBe('found');
    expect(resolveDiscipline("Women's 110m hurdles U23").kind).toBe('unknown');
    expect(resolveDiscipline("Women's 110m hurdles open").kind).toBe('unknown');
  });
});

const core = (words: string, sex: 'M' | 'F' | 'X' | null = null): string => {
  const found = coreOf(termsOf(words.split(' ')), sex);
  if (found.kind === 'one') return found.discipline.code;
  return found.kind === 'several' ? found.disciplines.map(({ code }) => code).join(' ') : 'none';
};

describe('concepts and numbers together', () => {
  it.each([
    ['4x1 mile', '4xMILE'],
    ['4x1mile', '4xMILE'],
    ['4xmile', '4xMILE'],
    ['4x1 hurdles', 'none'],
    ['4x mile', '4xMILE'],
    ['4x hurdles', 'none'],
    ['4x100 mile', 'none'],
    ['4x100 relay flat m', '4x100'],
    ['4x100 jump', 'none'],
    ['4x100 4x400', 'none'],
    ['4x100 200', 'none'],
    ['100 200', 'none'],
    ['steeplechase', '2000SC 3000SC'],
    ['steeplechase flat m', '2000SC 3000SC'],
    ['marcha atletica 20 km', '20KW'],
    ['salto largo flat', 'LJ'],
    ['110 m vallas', '110H'],
    ['110 vallas', '110H'],
    ['110mh', '110H'],
    ['110 vallas ruta', 'none'],
    ['3000 m obstaculos', '3000SC'],
    ['3000 obstaculos', '3000SC'],
    ['3000 obstaculos ruta', 'none'],
    ['10000 marcha', '10000W'],
    ['10000 marcha ruta', '10KW'],
    ['10500 m ruta', 'none'],
    ['10000 m ruta', '10K'],
    ['5 km pista', '5000'],
    ['5 km', '5K'],
    ['10 km marcha pista', '10000W'],
    ['1 mile', 'MILE'],
    ['1 mile road', '1M'],
    ['2 mile road', 'none'],
    ['100 m road track', 'none'],
    ['100 jump', 'none'],
  ])('%s: %s', (words, code) => expect(core(words)).toBe(code));

  it.each([
    ['4x400', '4x400X'],
    ['4x200', 'none'],
    ['cross', 'XCX'],
    ['marathon walk', 'MARWX'],
    ['marathon walk relay', 'MARWX'],
    ['long jump', 'LJ'],
  ])('of mixed teams, %s: %s', (words, code) => expect(core(words, 'X')).toBe(code));

  it('keeps what it does not understand, and doubts a lone w', () => {
    expect(termsOf(['w', 'x1', '1x', '12a', '100'])).toMatchObject({ doubtfulW: true, numbers: ['100'] });
    expect(termsOf(['x12', '12a']).unknown).toEqual(['x12', '12a']);
    expect(termsOf(['100']).doubtfulW).toBe(false);
  });
});

describe('near candidates', () => {
  it.each([
    ['1600 meters', ['MILE', '1500']],
    ['320 m hurdles', ['300H']],
    ['320mh', ['300H']],
    ['330 vallas', ['300H']],
    ['4x120', []],
    ['4 x 120', []],
    ['120 x', []],
  ])('of "%s" begin with %j', (text, expected) => {
    const found = nearCodes(text).slice(0, expected.length);
    expect(found).toEqual(expected);
  });

  it('are at most five, and none for what is like nothing', () => {
    expect(nearCodes('Salto').length).toBeLessThanOrEqual(5);
    expect(nearCodes('qqqq zzzz')).toEqual([]);
    expect(nearCodes('')).toEqual([]);
    expect(nearCodes('x')).toEqual([]);
  });

  it('ignore where words are parted and what stands behind the sixtieth letter', () => {
    expect(nearCodes('longjump')[0]).toBe('LJ');
    expect(nearCodes('l o n g j u m p')[0]).toBe('LJ');
    expect(nearCodes(`Long Jump${' '.repeat(3)}`)).toEqual(nearCodes('Long Jump'));
  });

  it('name no race that is more than a quarter away', () => {
    const near = nearCodes('12345 m');
    expect(near.filter((code) => code === '5000' || code === '100')).toEqual([]);
    expect(nearCodes('80')[0]).not.toBe('200');
  });
});

describe('letters and numbers in titles', () => {
  it.each([
    ['K100 m', 'F - - - - 100 m'],
    ['M100 m', 'M - - - - 100 m'],
    ['K100', '- - - - - k100'],
    ['4x100 m', '- - - - - 4x100 m'],
    ['4 x 100 m', '- - - - - 4x100 m'],
    ['4x 100 m', '- - - - - 4x100 m'],
    ['Hammer 7.2605 kg', '- - 7260g - - hammer'],
    ['3 000 m', '- - - - - 3000 m'],
    ['10 000 m', '- - - - - 10000 m'],
    ["Women's 100 m", 'F - - - - 100 m'],
    ["Maiden's mile", '- - - - - maidens mile'],
  ])('%s: %s', (text, expected) => expect(taken(text)).toBe(expected));
});
