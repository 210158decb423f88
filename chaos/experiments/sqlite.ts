import { setTimeout as sleep } from 'node:timers/promises';
import { Bed } from '../bed.js';
import { type Experiment, underLoad, withBed } from '../experiment.js';
import { inAcceptance } from './failpoints.js';
import { pairs } from './sending.js';

export const onOneFile: Experiment = {
  id: 'X-30',
  about: 'SQLite: kill -9 at random instants, one key twice at once, a kill after the commit',
  isShort: false,
  run: (bed, { rounds }) =>
    withBed(bed, Bed.onSqlite(`${bed.folder}/sqlite`, bed.seed), async (own) => {
      await underLoad(own, 0, async () => {
        for (let round = 0; round < rounds; round++) {
          await sleep(own.random() * 3_000);
          await own.apis[0]?.kill();
          await own.check();
          own.apis[0] = await own.api();
        }
      });
      await pairs(own, rounds);
      // For as long as it lives there are two processes on the file.
      await inAcceptance(own, 'accept.after_commit', 'exit');
      await own.settle();
    }),
};
