import type { Experiment } from './experiment.js';
import * as database from './experiments/database.js';
import { everyFailpoint } from './experiments/failpoints.js';
import * as processes from './experiments/processes.js';
import { lostAnswers, replay, sameKey } from './experiments/sending.js';

/** Quick ones first: what they break is seen soon. */
export const EXPERIMENTS: readonly Experiment[] = [
  everyFailpoint,
  lostAnswers,
  replay,
  sameKey,
  processes.zombie,
  processes.killedInstances,
  processes.killedWorkers,
  database.powerCut,
  database.restartedDatabase,
  database.endedBackends,
  database.badLink,
  processes.crowd,
  database.lockedTable,
];
