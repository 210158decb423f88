import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { annotated } from './annotated.js';
import type { FindingCode } from './finding-codes.js';
import type { RowNote } from './row-notes.js';

const finding = (row: number, code: FindingCode, suggestion: string | null = null) => ({
  seq: row,
  row,
  code,
  severity: 'error' as const,
  field: null,
  path: null,
  text: null,
  suggestion,
  justification: null,
});
// oxlint-disable-next-line typescript/require-await -- the rows of a database come asynchronously
async function* given(...notes: RowNote[]): AsyncGenerator<RowNote> {
  yield* notes;
}
const csv = (content: string, ...notes: RowNote[]) => {
  const submission = { fileName: 'marks.csv', format: 'csv', mapping: {} };
  return text(
    annotated({ submission, bytes: Readable.from([Buffer.from(content)]), notes: given(...notes) }, 'es'),
  );
};

describe('the annotated file', () => {
  it('gives the lines of the sender back with verdict, code, words and suggestion', async () => {
    const answer = await csv(
      'Prueba;Marca\n100;95,00\n100;10,21\n',
      { row: 2, raw: '', verdict: 'held', findings: [finding(2, 'mark_implausible', '9.50')] },
      { row: 3, raw: '', verdict: 'accepted', findings: [] },
    );
    const [head, wrong, right] = answer.split('\r\n');
    expect(head).toBe('\uFEFFPrueba;Marca;hub_status;hub_code;hub_message;hub_suggestion;hub_justification');
    expect(wrong).toMatch(/^100;95,00;held;mark_implausible;[^;]+;9\.50;$/);
    expect(right).toBe('100;10,21;accepted;;;;');
  });

  it('keeps an empty cell for a line that was not reached', async () => {
    expect(await csv('Event,Mark\n100,10.21\n')).toContain('\r\n100,10.21,,,,,\r\n');
  });

  it('R-PIPE-56: disarms what a spreadsheet would run, and leaves plain numbers alone', async () => {
    const answer = await csv('Mark,Wind,Club\n"=1+1",+1.2,"@a, b"\n-SUM(A1),-0.3,"say ""x"""\n');
    expect(answer).toContain(`'=1+1,+1.2,"'@a, b",`);
    expect(answer).toContain(`'-SUM(A1),-0.3,"say ""x""",`);
  });

  it('stops where the file breaks off', async () => {
    const answer = await csv('Event,Mark\n100,10.21\n100,"10.2');
    expect(answer).toContain('100,10.21,');
    expect(answer).not.toContain('"10.2');
  });

  it('gives number and text of each row where the format has no lines of its own', async () => {
    const submission = { fileName: '001.lif', format: 'finishlynx-lif', mapping: {} };
    const note: RowNote = { row: 2, raw: '1,301,4,Corallina', verdict: 'rejected', findings: [] };
    const answer = await text(annotated({ submission, bytes: Readable.from([]), notes: given(note) }, 'en'));
    expect(answer).toBe(
      '\uFEFFrow,raw,hub_status,hub_code,hub_message,hub_suggestion,hub_justification\r\n2,"1,301,4,Corallina",rejected,,,,\r\n',
    );
  });
});
