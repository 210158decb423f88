import { existsSync, readFileSync } from 'node:fs';

/** The most that was ever resident of a process, in MB of 1,024². Linux alone says it; elsewhere there is nothing to see: 0. */
export function peakMb(pid: number | undefined): number {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return 0;
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(path, 'utf8'))?.[1]) / 1024;
}
