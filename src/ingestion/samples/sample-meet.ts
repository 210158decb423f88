import type { Sex } from '../../athletics/catalogue.js';

/** One result as every format can say it. */
export interface SampleResult {
  bib: string;
  lane: string;
  place: number | null;
  familyName: string;
  givenName: string;
  /** `YYYY-MM-DD`. */
  birth: string;
  nation: string;
  club: string;
  /** `10.21`, `1:49.52`, `6.20`, or a status. */
  mark: string;
}

/** One heat or final. */
export interface SampleContest {
  /** Code of the catalogue. */
  discipline: string;
  sex: Exclude<Sex, 'X'>;
  heat: number;
  /** `+0.6`; empty where wind does not matter. */
  wind: string;
  date: string;
  results: SampleResult[];
}

export interface SampleMeet {
  name: string;
  city: string;
  country: string;
  startDate: string;
  endDate: string;
  contests: SampleContest[];
}

/** A title that every reader understands: `100 Men`, `LJ Women`. */
export const titleOf = ({ discipline, sex }: SampleContest): string =>
  `${/^\d/.test(discipline) ? discipline.replace(/^(\d+)$/, '$1 m') : (FIELD_NAMES[discipline] ?? discipline)} ${sex === 'M' ? 'Men' : 'Women'}`;

const FIELD_NAMES: Readonly<Record<string, string>> = {
  LJ: 'Long Jump',
  TJ: 'Triple Jump',
  HJ: 'High Jump',
  SP: 'Shot Put',
  DT: 'Discus Throw',
  JT: 'Javelin Throw',
};
