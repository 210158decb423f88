import type { SampleContest, SampleMeet, SampleResult } from './sample-meet.js';

export interface SampleFile {
  fileName: string;
  bytes: Buffer;
}

export type Writer = (meet: SampleMeet) => SampleFile | Promise<SampleFile>;

export const file = (fileName: string, text: string): SampleFile => ({ fileName, bytes: Buffer.from(text) });
export const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n`;
export const all = (meet: SampleMeet): { contest: SampleContest; result: SampleResult }[] =>
  meet.contests.flatMap((contest) => contest.results.map((result) => ({ contest, result })));
