import { titleOf } from './sample-meet.js';
import { all, file, type Writer } from './sample-file.js';

export const waJson: Writer = (meet) => {
  const people = all(meet);
  const athletes = people.map(({ contest, result }, id) => ({
    id,
    firstName: result.givenName,
    lastName: result.familyName,
    birthdate: result.birth,
    country: result.nation,
    sex: contest.sex === 'M' ? 'male' : 'female',
  }));
  let id = 0;
  const units = meet.contests.map((contest) => ({
    title: titleOf(contest),
    rounds: [
      {
        type: 'Final',
        races: [
          {
            number: contest.heat,
            ...(contest.wind && { wind: contest.wind }),
            date: contest.date,
            results: contest.results.map(({ mark, place }) => ({
              athleteId: id++,
              result: mark,
              ...(place !== null && { placeInRace: place }),
            })),
          },
        ],
      },
    ],
  }));
  return file('results.json', `${JSON.stringify({ name: meet.name, athletes, units }, null, 1)}\n`);
};

const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const tag = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;
const finnish = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');

export const tilastopaja: Writer = (meet) =>
  file(
    'results.xml',
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<competition>${tag('id', '1')}${tag('name', meet.name)}${tag('city', meet.city)}${tag('country', meet.country)}`,
      ...meet.contests.map(
        (contest) =>
          `<results><infos>${tag('event_name', titleOf(contest))}${tag('round_name', `Final ${contest.heat}`)}${tag('event_gender', contest.sex)}${tag('date', finnish(contest.date))}${tag('wind', contest.wind)}</infos>\n${contest.results
            .map(
              (one) =>
                `<result>${tag('rank', one.place === null ? '' : String(one.place))}${tag('athlete', `${one.givenName} ${one.familyName}`)}${tag('country', one.nation)}${tag('best_performance', one.mark)}</result>`,
            )
            .join('\n')}</results>`,
      ),
      '</competition>',
    ].join('\n'),
  );

export const openTrack: Writer = (meet) =>
  file(
    'opentrack.json',
    JSON.stringify(
      {
        organiser_id: 'sample',
        name: meet.name,
        city: meet.city,
        country: meet.country,
        events: meet.contests.map((contest) => ({
          roundName: `Final ${contest.heat}`,
          name: titleOf(contest),
          eventCode: contest.discipline,
          gender: contest.sex,
          date: contest.date,
          wind: contest.wind || null,
          result: contest.results.map((one) => ({
            country: one.nation,
            familyName: one.familyName,
            givenName: one.givenName,
            rank: one.place === null ? '' : String(one.place),
            performance: one.mark,
          })),
        })),
      },
      null,
      1,
    ),
  );
