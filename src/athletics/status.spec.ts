import { readStatus } from './status.js';

describe('status words', () => {
  it.each([
    ['DNS', 'DNS NC N.C. NSP NP n.s.p. n.a.'],
    ['DNF', 'DNF AB Ab. ABA aufg. Abandono'],
    ['DQ', 'DQ DSQ DESC Desc. Descalificado'],
    ['FS', 'FS DQ-FS'],
    ['NM', 'NM SM o.g.V. DNM FOUL'],
    ['NH', 'NH'],
    ['ND', 'ND'],
    ['NT', 'NT S/T'],
    ['SCR', 'SCR'],
    ['RET', 'r RET Retirado'],
  ])('%s is seen as %s', (status, words) => {
    for (const word of words.split(' ')) expect(readStatus(word)).toEqual({ status, rule: null });
  });

  it.each([
    ['did not start', 'DNS'],
    ['No se presentó', 'DNS'],
    ['Não compareceu', 'DNS'],
    ['no terminó', 'DNF'],
    ['não terminou', 'DNF'],
    ['Disqualifié', 'DQ'],
    ['desclassificada', 'DQ'],
    ['sin marca', 'NM'],
    ['sem marca', 'NM'],
    ['sans marque', 'NM'],
    ['no height', 'NH'],
    ['Salida falsa', 'FS'],
    ['(DNS)', 'DNS'],
    ['[DNF]', 'DNF'],
    ['did  not   start', 'DNS'],
    ['no-show', 'DNS'],
    ['D.Q.', 'DQ'],
  ])('"%s" is %s', (text, status) => {
    expect(readStatus(text)).toEqual({ status, rule: null });
  });

  it.each([
    ['DQ TR16.8', 'DQ', 'TR16.8'],
    ['DQ (R17.3.1)', 'DQ', 'R17.3.1'],
    ['DSQ - TR 17.2.3', 'DQ', 'TR17.2.3'],
    ['DQ 162.7', 'DQ', '162.7'],
    ['DESC regla 163.3b', 'DQ', '163.3b'],
    ['DQ rule  17.3', 'DQ', '17.3'],
    ['DQ art. 163.3', 'DQ', '163.3'],
    ['DQ art 163.3', 'DQ', '163.3'],
    ['DQ  TR  16.8', 'DQ', 'TR16.8'],
    ['FS TR16.8', 'FS', 'TR16.8'],
    ['TR17.2.3', 'DQ', 'TR17.2.3'],
    ['R163.3a', 'DQ', 'R163.3a'],
  ])('keeps the rule of "%s" apart', (text, status, rule) => {
    expect(readStatus(text)).toEqual({ status, rule });
  });

  it.each([
    '10.23',
    'DNS 10.23',
    'ok',
    'X',
    'PB',
    '',
    'DNF TR16.8',
    'rule 17.3',
    'DQ rule 17.3 DNS',
    '7 DNS',
    'DQ 17',
  ])('"%s" is no status', (text) => {
    expect(readStatus(text)).toBeNull();
  });
});
