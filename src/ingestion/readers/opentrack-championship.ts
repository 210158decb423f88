import { items, type Json, member, words } from './json-value.js';
import type { JsonShape } from './opentrack-meeting.js';
import type { ReadRow } from './reader.js';

/** `events` with `eventCode` and `result`: every round of a championship. */
export const championshipRows: JsonShape = {
  fits: (document) => Array.isArray(member(document, 'events')),
  *rows(document) {
    const meet = {
      meet: words(document, 'name'),
      city: words(document, 'city'),
      country: words(document, 'country'),
    };
    for (const [e, event] of items(member(document, 'events')).entries()) {
      const contest = contestFields(event);
      for (const [r, result] of items(member(event, 'result')).entries()) {
        yield {
          path: `/events/${e}/result/${r}`,
          raw: JSON.stringify(result),
          fields: { ...meet, ...contest, ...resultFields(result) },
          remarks: [],
        };
      }
    }
  },
};

function contestFields(event: Json): ReadRow['fields'] {
  const round = words(event, 'roundName');
  const heat = /\s(\d+|[A-Z])$/.exec(round ?? '')?.[1];
  return {
    discipline: [words(event, 'name') ?? words(event, 'eventCode'), words(event, 'athlon')]
      .filter(Boolean)
      .join(' '),
    sex: words(event, 'gender'),
    round: (heat ? round?.replace(/\s\S+$/, '') : round) ?? words(event, 'round'),
    heat,
    date: words(event, 'date'),
    wind: words(event, 'wind'),
  };
}

function resultFields(result: Json): ReadRow['fields'] {
  const nation = words(result, 'country');
  const isTeam = Array.isArray(member(result, 'runners'));
  const qualifier = words(result, 'qualification');
  const mark = words(result, 'performance') ?? '';
  return {
    nation,
    place: words(result, 'rank'),
    mark: qualifier && /^q$/i.test(qualifier) ? `${mark} ${qualifier}` : mark,
    ...(words(result, 'wind') && { wind: words(result, 'wind') }),
    reaction: words(result, 'reactionTime'),
    ...(isTeam
      ? { name: words(result, 'teamCode') ?? nation, competitor: 'team' }
      : {
          familyName: words(result, 'familyName'),
          givenName: words(result, 'givenName'),
          tilastopajaId: words(result, 'tpAthleteId'),
        }),
  };
}
