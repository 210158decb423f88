import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Random secrets of a development machine, one per name, kept in `<folder>/secrets.json` for the owner only.
 * Two processes that start at once agree, because only one can create the file.
 */
export function readOrMakeSecrets<Name extends string>(
  folder: string,
  names: readonly Name[],
): Record<Name, string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'secrets.json');
  const fresh = Object.fromEntries(names.map((name) => [name, randomBytes(48).toString('base64url')]));
  try {
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const kept = { ...fresh, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Name, string>>) };
  return kept;
}
