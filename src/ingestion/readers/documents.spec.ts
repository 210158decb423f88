import { strToU8, zipSync } from 'fflate';
import { aMeetOf, checkFile, codesOf, readFile } from '../../../test/support/reading.js';

const RIO = `<?xml version="1.0"?>
<competition>
  <id>1</id><startdate>02.05.2026</startdate><enddate>03.05.2026</enddate>
  <name>Copa Muestra</name><city>Santiago</city><country>CHI</country>
  <results>
    <infos><event_name>Long Jump Women</event_name><round_name>Final</round_name><event_gender>W</event_gender><date>02.05.2026</date><wind/></infos>
    <result><competitorid>1</competitorid><rank>1</rank><athlete>Ana N&#xFA;&#xF1;ez</athlete><country>PER</country><best_performance>6.20</best_performance><group>A</group><qualification/><roundresults><roundresult><performance>6.20</performance><wind>1.3</wind></roundresult></roundresults></result>
  </results>
  <results>
    <infos><event_name>4 x 100 m Men</event_name><round_name>Heat 2</round_name><event_gender>M</event_gender><date>03.05.2026</date></infos>
    <result><competitorid>2</competitorid><rank>1</rank><athlete> </athlete><country>BRA</country><best_performance>38.90</best_performance><group>0.150</group><qualification>Q</qualification><relayrunners><relayrunner1>Uno</relayrunner1></relayrunners></result>
  </results>
</competition>`;

const CAREER = `<results><result><athlete_id>9</athlete_id><gender>M</gender>
<personalBest><event>PV</event><result>5.35</result></personalBest>
<athleteresulthistory><record><IndoorOutdoor>Outdoor</IndoorOutdoor><event>PV</event><result>5.35</result><rank>1</rank><roundstage>Final</roundstage><compName>Copa</compName><date>2016-05-02</date><venue>Lima</venue><venueCountry>PER</venueCountry></record></athleteresulthistory>
</result></results>`;
const DETAILS = `<athletes><athlete><athlete_id>9</athlete_id><birthdate>27.05.1994</birthdate><firstname>Saul</firstname><lastname>Muestra</lastname><nationality>PER</nationality></athlete></athletes>`;
/** As their export writes it: the byte order mark encoded twice. */
const marked = (text: string): string => `\u00EF\u00BB\u00BF${text}`;

describe('Tilastopaja XML', () => {
  it('reads a meet with winds of jumps, teams, heats and days', async () => {
    const { format, checked, counts } = await checkFile('rio.xml', RIO);
    expect([format, counts.accepted]).toEqual(['tilastopaja-xml', 2]);
    expect(checked[0]?.path).toBe('/competition/results[1]/result[1]');
    expect(checked[0]?.result).toMatchObject({
      discipline: 'LJ',
      sex: 'F',
      day: '2026-05-02',
      wind: { mmPerSecond: 1300 },
      competitor: { kind: 'person', name: 'Ana Núñez', nation: 'PER' },
      meet: { name: 'Copa Muestra', city: 'Santiago', country: 'CHI' },
    });
    expect(checked[1]?.result).toMatchObject({
      discipline: '4x100',
      round: 'Heat',
      heat: '2',
      qualifier: 'Q',
      reactionMs: 150,
      competitor: { kind: 'team', name: 'BRA' },
    });
  });

  it('reads a career only with the details of the athlete beside it', async () => {
    const alone = await checkFile('9_history.xml', marked(CAREER));
    expect([alone.counts.rejected, codesOf(alone.remarks)]).toEqual([1, ['people_needed']]);
    const folder = zipSync({
      '9_history.xml': strToU8(marked(CAREER)),
      '9_details.xml': strToU8(marked(DETAILS)),
    });
    const both = await checkFile('career.zip', folder);
    expect(both.counts).toEqual({ received: 1, accepted: 1, held: 0, rejected: 0 });
    expect(both.checked[0]?.result?.competitor).toMatchObject({
      name: 'Saul Muestra',
      birthDate: '1994-05-27',
    });
  });

  it.each([
    ['details', marked(DETAILS), 'people_only'],
    ['entries', '<message><meetingid>1</meetingid><athletes/></message>', 'start_list_only'],
  ])('says that %s have no results', async (_what, text, code) => {
    expect(codesOf((await readFile('a.xml', text)).remarks)).toEqual([code]);
  });

  it.each([
    ['an open tag', RIO.slice(0, 700), 'xml_broken'],
    [
      'entities of its own',
      RIO.replace('<competition>', '<!DOCTYPE a [<!ENTITY b "c">]><competition>'),
      'xml_doctype',
    ],
    ['entities that it does not declare', RIO.replace('Santiago', '&boom;'), 'xml_broken'],
    ['nothing below its root', '<competition><id>1</id></competition>', 'no_rows'],
  ])('with %s is refused', async (_what, text, code) => {
    const { rows, remarks } = await readFile('rio.xml', text);
    expect([rows.length, codesOf(remarks)]).toEqual([0, [code]]);
  });
});

describe('other XML', () => {
  it.each([
    ['<registration version="1.2"><athletes/></registration>', 'dlv-xml', 'start_list_only'],
    ['<Events version="format2023"><Event/></Events>', 'dlv-xml', 'programme_only'],
    ['<?xml version="1.0"?><invoice/>', 'xml-unknown', 'xml_shape'],
  ])('%s', async (text, format, code) => {
    const read = await readFile('a.xml', text);
    expect([read.format, codesOf(read.remarks)]).toEqual([format, [code]]);
  });
});

describe('OpenTrack JSON', () => {
  it('reads the finishers of a meeting by their categories', async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- only this test has finishers
    const finisher = (category: string) => ({
      category,
      first_name: 'Ana',
      last_name: 'Prueba',
      bib: '7',
      pos: '1',
      time: '1:59.60',
    });
    const finishers = ['SW', 'U15G', 'SM', 'X'].map(finisher);
    const document = {
      full_name: 'Millas',
      venue: 'Pista, Oxford',
      start_date: '2016-07-23',
      event_results: [{ name: '800m - A Race', finishers }],
    };
    const { format, checked } = await checkFile('r.json', JSON.stringify(document));
    expect(format).toBe('opentrack-json');
    expect(checked.map(({ path }) => path)[0]).toBe('/event_results/0/finishers/0');
    expect(checked.map(({ result }) => [result?.sex, result?.ageGroup, result?.heat])).toEqual([
      ['F', null, 'A Race'],
      ['F', 'U15', 'A Race'],
      ['M', null, 'A Race'],
      [undefined, undefined, undefined],
    ]);
    expect(codesOf(checked[3]?.remarks ?? [])).toContain('sex_missing');
  });

  it('reads the events of a combined event, and leaves out those not held yet', async () => {
    const events = [
      { event: '100', performance: 11.2, iaaf_score: 0 },
      { event: 'LJ', performance: 6.01 },
      null,
    ];
    const document = {
      type: 'DEC',
      athlete: { name: 'Saul Muestra', vest_number: '1' },
      events,
      iaaf_score: 0,
    };
    const { checked } = await checkFile('c.json', JSON.stringify(document), aMeetOf('2026-05-02'));
    expect(checked.map(({ path }) => path)).toEqual(['/events/0', '/events/1']);
  });

  it('reads a championship with rounds, heats, winds and teams', async () => {
    const runner = {
      country: 'BRA',
      familyName: 'Silva',
      givenName: 'Ana',
      rank: '1',
      performance: '11.20',
      qualification: 'Q',
    };
    const team = { country: 'BRA', teamCode: 'BRA', rank: '1', performance: '42.10', runners: [] };
    const event = {
      roundName: 'Heat 2',
      name: '100 m Women',
      eventCode: '100',
      gender: 'W',
      date: '2016-08-12',
      round: 'HEAT',
      wind: '0.5',
    };
    const relay = { ...event, name: '4 x 100 m Women', wind: null, result: [team] };
    const document = {
      organiser_id: 'X',
      name: 'Juegos',
      city: 'Rio',
      country: 'BRA',
      events: [{ ...event, result: [runner] }, relay],
    };
    const { checked, counts } = await checkFile('rio.json', JSON.stringify(document));
    expect(counts.accepted).toBe(2);
    expect(checked[0]?.result).toMatchObject({
      round: 'Heat',
      heat: '2',
      wind: { mmPerSecond: 500 },
      qualifier: 'Q',
    });
    expect(checked[1]?.result?.competitor.kind).toBe('team');
  });

  it.each([
    ['{"event_results": [', 'json_broken'],
    ['{"iaaf_score": 1}', 'json_shape'],
    ['{"event_results": 7, "events": []}', 'no_rows'],
    ['{"event_results": [{"finishers": null}]}', 'no_rows'],
  ])('%s is refused', async (text, code) => {
    expect(codesOf((await readFile('a.json', text)).remarks)).toEqual([code]);
  });
});

describe('times of Omega', () => {
  const file = [
    '"Event";"Round";"Heat";"Lap";"Bib";"Lane";"idStatus";"Time";"Result";"Rank";',
    '   0;   0;   1;9999;"     0";  7; 1;        0;"39:31:18.767 ";1',
    '   2;   1;   1;9999;"  3879";  1; 1;  1682792;"    2:48.28  ";2',
    '   2;   1;   1;   1;"  3879";  1; 1;   682792;"    1:08.28  ";2',
  ].join('\r\n');

  it('name nobody without the other files, and say so', async () => {
    const { format, counts, checked, remarks } = await checkFile('LSTRslt.txt', file, aMeetOf('2025-02-22'));
    expect([format, counts.rejected, codesOf(remarks)]).toEqual(['omega-lstrslt', 3, ['people_needed']]);
    expect(codesOf(checked[0]?.remarks ?? [])).toContain('test_row');
    expect(codesOf(checked[2]?.remarks ?? [])).toContain('split_row');
  });

  it('take people and contests from a start list in the same zip', async () => {
    const people =
      'CompetitorType;Bib;Code;FirstName;LastName;Yob;Gender\nAthlete;3879;77;Ana;Prueba;2001;W\n';
    const folder = zipSync({ 'LSTRslt.txt': strToU8(file), 'athletes.csv': strToU8(people) });
    const { rows } = await readFile('meet.zip', folder);
    expect(rows[1]?.fields).toMatchObject({
      familyName: 'Prueba',
      birth: '2001',
      mark: '2:48.28',
      place: '2',
    });
  });
});

describe('files that are refused with what to send instead', () => {
  it.each([
    ['r.pdf', Buffer.from('%PDF-1.7\n...'), 'pdf_not_read'],
    ['r.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'spreadsheet_old'],
    ['r.html', Buffer.from('<!DOCTYPE html><html><pre>Event 1</pre></html>'), 'web_page_not_read'],
    ['people.csv', Buffer.from('CompetitorType;Bib;Code;FirstName\nAthlete;1;;Ana\n'), 'people_only'],
  ])('%s', async (name, bytes, code) => {
    const { rows, remarks } = await readFile(name, bytes);
    expect([rows.length, codesOf(remarks)]).toEqual([0, [code]]);
  });
});
