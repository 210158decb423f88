import { items, type Json, member, words } from './json-value.js';
import type { ReadRow } from './reader.js';

type Found = Omit<ReadRow, 'row'>;

/** One shape of a document: whether it is that, and its rows. */
export interface JsonShape {
  fits(document: Json): boolean;
  rows(document: Json): Iterable<Found>;
}

/** `event_results` with `finishers`: races of one meeting. */
export const meetingRows: JsonShape = {
  fits: (document) => Array.isArray(member(document, 'event_results')),
  *rows(document) {
    const meet = {
      meet: words(document, 'full_name'),
      venue: words(document, 'venue')?.split(',')[0],
      city: words(document, 'venue')?.split(',').at(-1)?.trim(),
      date: words(document, 'start_date'),
    };
    for (const [e, race] of items(member(document, 'event_results')).entries()) {
      const [discipline, heat] = (words(race, 'name') ?? '').split(/\s+-\s+/, 2);
      for (const [f, finisher] of items(member(race, 'finishers')).entries()) {
        yield {
          path: `/event_results/${e}/finishers/${f}`,
          raw: JSON.stringify(finisher),
          fields: { ...meet, discipline, heat, ...finisherFields(finisher) },
          remarks: [],
        };
      }
    }
  },
};

function finisherFields(finisher: Json): ReadRow['fields'] {
  const category = words(finisher, 'category');
  return {
    familyName: words(finisher, 'last_name'),
    givenName: words(finisher, 'first_name'),
    club: words(finisher, 'team'),
    bib: words(finisher, 'bib'),
    place: words(finisher, 'pos'),
    mark: words(finisher, 'time') ?? words(finisher, 'performance') ?? words(finisher, 'note') ?? '',
    nation: words(finisher, 'nation') ?? words(finisher, 'country'),
    birth: words(finisher, 'date_of_birth'),
    ...categoryFields(category),
  };
}

/** `SM`, `U15B`, `SW`, `U15G`: age group, then men, women, boys or girls. */
function categoryFields(category: string | undefined): ReadRow['fields'] {
  const [, group = '', letter] = /^(.*?)([MWBG])$/i.exec(category ?? '') ?? [];
  if (!letter) return { ageGroup: category };
  const sex = /[MB]/i.test(letter) ? 'M' : 'F';
  return { sex, ...(/^U\d{2}$/i.test(group) && { ageGroup: group }) };
}

/** One athlete's combined event: a list of events with a performance each. */
export const combinedRows: JsonShape = {
  fits: (document) => words(document, 'type') !== undefined && member(document, 'athlete') !== undefined,
  *rows(document) {
    const whole = member(document, 'athlete');
    for (const [e, event] of items(member(document, 'events')).entries()) {
      const performance = words(event, 'performance');
      if (event === null || (performance === undefined && !words(event, 'event'))) continue;
      const athlete = member(event, 'athlete') ?? whole;
      const fields = {
        discipline: words(event, 'event'),
        mark: performance ?? '',
        round: words(document, 'type'),
        name: words(athlete, 'name'),
        club: words(athlete, 'club'),
        bib: words(athlete, 'vest_number'),
        ...(member(event, 'indoors') === true && { environment: 'indoor' }),
      };
      yield { path: `/events/${e}`, raw: JSON.stringify(event), fields, remarks: [] };
    }
  },
};
