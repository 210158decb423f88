import { randomFillSync } from 'node:crypto';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const pool = new Uint8Array(16 * 256);
let used = pool.length;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is an id as the hub writes it, and no key of somebody who has none yet. */
export const isId = (text: string): boolean => ID.test(text);

/** A UUID version 7. It sorts by creation time, so an id is also a page cursor. */
export function newId(now = Date.now()): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const start = used;
  used += 16;
  const high = Math.floor(now / 0x1_0000_0000);
  const byte = (index: number) => HEX[pool[start + index] ?? 0];
  const time = high.toString(16).padStart(4, '0') + (now % 0x1_0000_0000).toString(16).padStart(8, '0');
  const version = HEX[0x70 | ((pool[start + 6] ?? 0) & 0x0f)];
  const variant = HEX[0x80 | ((pool[start + 8] ?? 0) & 0x3f)];
  return (
    `${time.slice(0, 8)}-${time.slice(8, 12)}-${version}${byte(7)}-${variant}${byte(9)}-` +
    `${byte(10)}${byte(11)}${byte(12)}${byte(13)}${byte(14)}${byte(15)}`
  );
}

/** Sorts before every id. */
export const BEFORE_ALL_IDS = '00000000-0000-0000-0000-000000000000';

const TIME_DIGITS = 12;

/** When an id was made, in milliseconds. */
export const momentOf = (id: string): number =>
  Number.parseInt(id.replaceAll('-', '').slice(0, TIME_DIGITS), 16);

/** No id that is made at that moment or later sorts before this one. */
export function firstIdAt(moment: number): string {
  const time = moment.toString(16).padStart(TIME_DIGITS, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
