import type { Experiment } from './experiment.js';
import { backup } from './experiments/backup.js';
import { busAway, forgetfulBus } from './experiments/bus.js';
import { busyWorkers } from './experiments/busy.js';
import { jumpingClocks } from './experiments/clocks.js';
import * as database from './experiments/database.js';
import { diskFull } from './experiments/disk.js';
import { everyFailpoint, killedBeforeAudit } from './experiments/failpoints.js';
import { fewFiles } from './experiments/machine.js';
import * as processes from './experiments/processes.js';
import { redisAway } from './experiments/redis.js';
import { rollingRestart } from './experiments/restart.js';
import { lostAnswers, replay, sameKey } from './experiments/sending.js';
import { lostTokens } from './experiments/sessions.js';
import { onOneFile } from './experiments/sqlite.js';
import { crowdedStart } from './experiments/start.js';
import { receivers } from './experiments/webhooks.js';

/** Quick ones first: what they break is seen soon. */
export const EXPERIMENTS: readonly Experiment[] = [
  everyFailpoint,
  lostAnswers,
  replay,
  sameKey,
  processes.zombie,
  busyWorkers,
  jumpingClocks,
  processes.killedInstances,
  processes.killedWorkers,
  rollingRestart,
  database.powerCut,
  database.restartedDatabase,
  database.endedBackends,
  database.badLink,
  processes.crowd,
  database.lockedTable,
  database.hungDatabase,
  database.slowBesideFast,
  killedBeforeAudit,
  lostTokens,
  crowdedStart,
  receivers,
  redisAway,
  busAway,
  forgetfulBus,
  fewFiles,
  backup,
  onOneFile,
  diskFull,
];
