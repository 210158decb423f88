import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HOME = '/usr/lib';
const NAME = join('faketime', 'libfaketimeMT.so.1');

/** The clock of one process, wrong by so much from one instant to the next, by libfaketime; time that passes is real. */
export class FakeClock {
  private constructor(
    private readonly library: string,
    private readonly file: string,
  ) {
    this.set('+0');
  }

  /** Null where the library is not installed. */
  static make(file: string): FakeClock | null {
    const folders = existsSync(HOME) ? [HOME, ...readdirSync(HOME).map((name) => join(HOME, name))] : [];
    const library = folders.map((folder) => join(folder, NAME)).find((path) => existsSync(path));
    return library ? new FakeClock(library, file) : null;
  }

  /** What the process is started with. */
  get settings(): Record<string, string> {
    return {
      LD_PRELOAD: this.library,
      FAKETIME_TIMESTAMP_FILE: this.file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
  }

  /** In the words of libfaketime: `+1h`, `-1h`, `+10s`. Nobody reads half of it. */
  set(offset: string): void {
    writeFileSync(`${this.file}.next`, offset);
    renameSync(`${this.file}.next`, this.file);
  }
}
