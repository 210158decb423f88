import { QueryFailedError } from 'typeorm';

interface DriverError {
  code?: string;
  message: string;
}

const driverErrorOf = (error: unknown): DriverError =>
  (error instanceof QueryFailedError ? error.driverError : error) as DriverError;

/** Did the database refuse the write because another row already has these unique values? */
export function isDuplicate(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, message } = driverErrorOf(error);
  return code === '23505' || (!!code?.startsWith('SQLITE_CONSTRAINT') && message.includes('UNIQUE'));
}

/** Another transaction changed what this one was about; trying again helps. */
export class Overtaken extends Error {}

/** Did two transactions meet, so that trying again may help? */
export function isConflict(error: unknown): boolean {
  if (error instanceof Overtaken) return true;
  if (!(error instanceof QueryFailedError)) return false;
  return ['40001', '40P01', 'SQLITE_BUSY'].includes(driverErrorOf(error).code ?? '');
}

/** Did a statement wait in vain for what another transaction holds? */
export const isLockTimeout = (error: unknown): boolean =>
  error instanceof QueryFailedError && driverErrorOf(error).code === '55P03';

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/^(22|SQLITE_(MISMATCH|TOOBIG|RANGE)$)/, 400],
  [/^23(505|P01)$/, 409],
  [/^23(503|514|502)$/, 422],
  [/^SQLITE_CONSTRAINT/, 409],
  [/^(40|53|57|55P03|08|28|3D000|25006)|^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN)/, 503],
  [/^(ENOSPC|EDQUOT|EMFILE|ENFILE|ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOST|ENET)/, 503],
];
const WAITED =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered/i;

/** The HTTP status of a database error, or null when it is a fault of ours. */
export function statusOf(error: unknown): number | null {
  const { code, message } = driverErrorOf(error) ?? {};
  if (typeof message === 'string' && WAITED.test(message)) return 503;
  if (typeof code !== 'string') return null;
  return CLASSES.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
