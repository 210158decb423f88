import { hasPlaceholderBirths, suspectColumn } from '../../athletics/columns.js';
import { readDay } from '../../athletics/day.js';
import { resolveDiscipline } from '../../athletics/discipline.js';
import { fold } from '../fold.js';
import type { Field } from '../mapping.js';
import type { ReadAbout, Remark } from './reader.js';
import type { Header } from './table-header.js';

/** Looks at the columns of each contest as a whole: marks that are bibs, places, a copy, or another column. */
export function suspicions(
  header: Header,
  cells: readonly (readonly string[])[],
  about: ReadAbout,
): ReadonlyMap<string, Remark[]> {
  const column = (field: Field) => header.columns.indexOf(field);
  remarkBirths(cells, column('birth'), about);
  const [markAt, bibAt] = [column('mark'), column('bib')];
  const found = new Map<string, Remark[]>();
  if (markAt < 0) return found;
  const constant = header.mapping.fields?.discipline;
  const byContest = new Map<string, (readonly string[])[]>();
  for (const row of cells) {
    const text = constant && 'value' in constant ? constant.value : (row[column('discipline')] ?? '');
    const key = fold(text);
    const rows = byContest.get(key);
    if (rows) rows.push(row);
    else byContest.set(key, [row]);
  }
  for (const [contest, rows] of byContest) {
    const reading = resolveDiscipline(contest);
    if (reading.kind !== 'found') continue;
    const marks = rows.map((row) => row[markAt] ?? '');
    const bibs = bibAt < 0 ? undefined : rows.map((row) => row[bibAt] ?? '');
    const codes = suspectColumn({ marks, bibs }, { discipline: reading.discipline });
    if (codes.length > 0) found.set(contest, codes.map(toRemark));
  }
  return found;
}

const toRemark = (suspicion: ReturnType<typeof suspectColumn>[number]): Remark => {
  if (suspicion === 'shifted_columns') return { code: 'columns_shifted', field: 'mark' };
  if (suspicion === 'duplicated_column') return { code: 'column_duplicated', field: 'mark' };
  return { code: suspicion, field: 'mark' };
};

function remarkBirths(cells: readonly (readonly string[])[], at: number, about: ReadAbout): void {
  if (at < 0) return;
  const days = cells.flatMap((row) => {
    const reading = readDay(row[at]?.trim() ?? '', { order: 'dmy' });
    return 'day' in reading ? [reading.day] : [];
  });
  const placeholders = days.filter((day) => day.endsWith('-01-01'));
  if (hasPlaceholderBirths(days)) {
    about.remark({
      code: 'births_placeholder',
      field: 'birth',
      text: `${placeholders.length} / ${days.length}`,
    });
  }
}
