import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readlinkSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const BLOCK = Buffer.alloc(4_096, 1);

/** A small disk that only this run sees: scripts/chaos.mjs gives it mounts of its own where that is allowed. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** Null where something would be mounted for everybody. */
  static make(folder: string, megabytes: number): SmallDisk | null {
    if (!hasOwnMounts()) return null;
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder]);
    return new SmallDisk(folder);
  }

  /** Leaves so much, or nothing. */
  fill(leaveBytes = 0): void {
    const file = openSync(this.ballast, 'a');
    try {
      while (this.freeBytes > leaveBytes) writeSync(file, BLOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  free(): void {
    if (existsSync(this.ballast)) rmSync(this.ballast);
  }

  close(): void {
    execFileSync('umount', ['--lazy', this.folder]);
  }

  private get ballast(): string {
    return join(this.folder, 'ballast');
  }

  private get freeBytes(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return bavail * bsize;
  }
}

const mountsOf = (pid: number | 'self'): string | null => {
  try {
    return readlinkSync(`/proc/${pid}/ns/mnt`);
  } catch {
    return null;
  }
};

function hasOwnMounts(): boolean {
  const own = mountsOf('self');
  return own !== null && own !== mountsOf(process.ppid);
}
