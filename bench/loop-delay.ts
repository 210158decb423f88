import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** How long the event loop of a hub kept others waiting since it was last asked to forget. */
export interface LoopDelay {
  p99Ms: number;
  maxMs: number;
}

/** Loaded into a measured hub before its own code: watches its event loop and answers its parent. */
if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  process.on('message', (asked) => {
    if (asked === 'forget') delay.reset();
    else if (asked === 'tell')
      process.send?.({
        p99Ms: delay.percentile(99) / 1e6,
        maxMs: delay.max / 1e6,
      } satisfies LoopDelay);
  });
  // Watching alone keeps no process alive.
  process.channel?.unref();
}
