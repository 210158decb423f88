import { type SampleContest, type SampleResult, titleOf } from './sample-meet.js';
import { file, lines, type Writer } from './sample-file.js';

const printedLine = (contest: SampleContest, one: SampleResult): string =>
  `${(one.place === null ? '--' : String(one.place)).padStart(3)} ${`${one.givenName} ${one.familyName}`.padEnd(24)}${one.birth.slice(2, 4).padStart(4)} ${one.club.padEnd(28)}${one.mark.padStart(12)} ${contest.wind.padStart(4)} ${String(contest.heat).padStart(2)}`;

export const printed: Writer = (meet) => {
  const rule = '='.repeat(92);
  const head = '    Name                    Year School                            Finals Wind H#';
  const events = meet.contests.flatMap((contest, i) => [
    `Event ${i + 1}  ${titleOf(contest)}`,
    rule,
    head,
    rule,
    ...contest.results.map((one) => printedLine(contest, one)),
    '',
  ]);
  return file('printed.txt', lines("                     HY-TEK's Meet Manager", '', ...events));
};
