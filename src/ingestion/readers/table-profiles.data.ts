import type { ColumnMapping } from '../mapping.js';
import type { CodeSystem } from '../../athletics/discipline.js';

/** A table that programmes write with columns of their own: its telling headers, and what they mean. */
export interface TableProfile {
  name: string;
  /** All of these, folded, are in the header. */
  has: readonly string[];
  mapping: ColumnMapping;
  codes?: CodeSystem;
}

const column = (name: string) => ({ column: name });

export const TABLE_PROFILES: readonly TableProfile[] = [
  {
    name: 'Seltec records',
    has: ['code', 'discipline', 'class', 'result', 'venue country', 'firstname', 'lastname', 'yob'],
    codes: 'seltec',
    mapping: {
      fields: {
        discipline: column('Discipline'),
        sex: column('Sex'),
        mark: column('Result'),
        wind: column('Wind'),
        venue: column('Venue'),
        country: column('Venue Country'),
        environment: column('Environment'),
        date: column('Date'),
        givenName: column('Firstname'),
        familyName: column('Lastname'),
        nation: column('Nation'),
        birth: column('YOB'),
        worldAthleticsId: column('WorldathleticsId'),
      },
      ignore: ['Code', 'Type', 'Class'],
    },
  },
  {
    name: 'top list',
    has: ['rank', 'mark', 'competitor', 'dob', 'nat', 'pos', 'venue', 'date'],
    mapping: {
      fields: { round: column('Pos') },
      ignore: ['Rank', 'Results Score', 'ResultScore', '', 'Unnamed: 6'],
    },
  },
  {
    name: 'PZLA entries',
    has: ['nrkonkur', 'nazwisko', 'dataur', 'wynik', 'nrstart'],
    mapping: {
      fields: {
        discipline: column('Pełna nazwa'),
        round: column('Runda'),
        heat: column('Seria'),
        lane: column('Tor'),
        place: column('Miejsce'),
        bib: column('NrStart'),
        familyName: column('Nazwisko'),
        givenName: column('Imię'),
        birth: column('DataUr'),
        club: column('Klub'),
        mark: column('Wynik'),
        wind: column('Wiatr'),
        federationAthleteId: column('NrZawodnika'),
      },
      ignore: (
        'Impreza|NazwaPZLA|Woj|NrLicencji Klub|AktLic Klub|PK|SB|PB|Uczelnia|Licencja OZLA|' +
        'Licencja OZLA ważność|Licencja PZLA|Licencja ważność|Weryf..|Weryfikacja elektr.|TOKEN|skład|' +
        'Sztafeta|OOM|Kadra 2025|LDK!|DataAktualizacji|Trener'
      ).split('|'),
    },
  },
  {
    name: 'hand-made list with the year of the competition',
    has: ['categoria', 'prueba', 'marca', 'ano', 'competencia'],
    mapping: { fields: { date: column('Año') } },
  },
];
