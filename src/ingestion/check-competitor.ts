import { readBirth } from '../athletics/birth.js';
import type { DayOrder } from '../athletics/day.js';
import type { Competitor } from './checked-row.js';
import type { ReadRow, Remark } from './readers/reader.js';

/** Who ran, as the row says it; null when it cannot be said. */
export function checkCompetitor(
  { fields, orders }: ReadRow,
  federationCode: string,
  remarks: Remark[],
): Competitor | null {
  const name = nameOf(fields);
  if (!/\p{L}/u.test(name)) {
    remarks.push({ code: 'name_missing', field: 'name' });
    return null;
  }
  const nation = (fields.nation ?? '').toUpperCase();
  if (nation === '') remarks.push({ code: 'nation_assumed', suggestion: federationCode });
  else if (!/^[A-Z]{3}$/.test(nation)) {
    remarks.push({ code: 'nation_unreadable', field: 'nation', text: fields.nation });
    return null;
  }
  const birth = birthOf(fields.birth, orders?.birth, remarks);
  if (!birth) return null;
  const isTeam = /^(team|equipo|equipe|équipe|relay)$/i.test(fields.competitor ?? '');
  return {
    kind: isTeam || isRelay(fields.discipline) ? 'team' : 'person',
    name: name.slice(0, 160),
    familyName: (fields.familyName ?? '').slice(0, 80),
    givenName: (fields.givenName ?? '').slice(0, 80),
    nation: nation || federationCode,
    ...(nation === '' && { assumedNation: federationCode }),
    ...birth,
    identifiers: identifiersOf(fields, federationCode),
  };
}

const isRelay = (discipline: string | undefined): boolean =>
  /^\s*\d\s*x\s*\d|relay|relevo|revezamento|relais/i.test(discipline ?? '');

function nameOf({ name, familyName, givenName }: ReadRow['fields']): string {
  if (name) {
    const [family, given, ...more] = name.split(',');
    const ordered = given && more.length === 0 ? `${given.trim()} ${family?.trim()}` : name;
    return tidy(ordered);
  }
  return tidy(`${givenName ?? ''} ${familyName ?? ''}`);
}

const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

function birthOf(
  text: string | undefined,
  order: DayOrder | undefined,
  remarks: Remark[],
): { birthDate: string | null; birthYear: number | null } | null {
  const birth = readBirth(text, order ? { order } : {});
  if (birth.kind === 'none') return { birthDate: null, birthYear: null };
  if (birth.kind === 'known') {
    if (birth.doubtful) remarks.push({ code: 'birth_placeholder', field: 'birth' });
    return { birthDate: birth.doubtful ? null : birth.date, birthYear: birth.year };
  }
  const suggestion = birth.kind === 'ambiguous' ? birth.days.join(' | ') : undefined;
  remarks.push({ code: 'birth_unreadable', field: 'birth', ...(suggestion && { suggestion }) });
  return null;
}

function identifiersOf(fields: ReadRow['fields'], federationCode: string): [string, string][] {
  const found: [string, string][] = [];
  const { worldAthleticsId, federationAthleteId, tilastopajaId } = fields;
  if (worldAthleticsId && /^\d{1,12}$/.test(worldAthleticsId)) found.push(['wa', worldAthleticsId]);
  if (tilastopajaId && /^\d{1,12}$/.test(tilastopajaId)) found.push(['tilastopaja', tilastopajaId]);
  if (federationAthleteId) found.push([`federation:${federationCode}`, federationAthleteId.slice(0, 80)]);
  return found;
}
