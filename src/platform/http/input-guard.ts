import type { NextFunction, Request, Response } from 'express';
import { Problem } from './problem.js';

const MOST_LEVELS = 32;
const MOST_KEYS = 200;
const LONGEST_URL = 8_192;
const MOST_HEADERS = 100;
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);
/** Said twice they mean two things: who reads the first and who reads the last disagree. */
const SAID_ONCE = new Set(['host', 'authorization', 'x-api-key', 'content-type', 'content-length']);
const LONE_SURROGATE = /\p{Surrogate}/u;
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is refused here
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
// oxlint-disable-next-line no-control-regex -- in addresses and names of fields tabs and line ends too
const CONTROL_IN_LINE = /[\u0000-\u001F\u007F]/;

/** Refuses what no client of good will sends, before a router or parser sees it: faults of the address. */
export function urlGuard(request: Request, _response: Response, next: NextFunction): void {
  if (request.url.length > LONGEST_URL) throw new Problem('uri_too_long', 'The address is too long.');
  refuseStrangeHeaders(request);
  let decoded: string;
  try {
    decoded = decodeURIComponent(request.url.replaceAll('+', ' '));
  } catch {
    throw malformed('The address is not valid percent-encoded UTF-8.');
  }
  if (CONTROL_IN_LINE.test(decoded)) throw malformed('The address has a control character.');
  for (const [name, value] of Object.entries(request.query)) {
    if (typeof value === 'string') continue;
    throw Problem.parameter(`/${name.slice(0, 100)}`, 'givenOnce', 'must not be given more than once');
  }
  if (Object.keys(request.query).some((name) => FORBIDDEN_NAMES.has(name) || /[[\]]/.test(name))) {
    throw malformed('A parameter has a name that is not allowed.');
  }
  next();
}

function refuseStrangeHeaders({ rawHeaders: raw, headers, httpVersion }: Request): void {
  if (headers.host === undefined && httpVersion === '1.1') throw malformed('The header host is missing.');
  if (raw.length / 2 > MOST_HEADERS) {
    throw new Problem('headers_too_large', 'There are more than 100 headers.');
  }
  const names = raw.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  for (const name of SAID_ONCE) {
    if (names.indexOf(name) !== names.lastIndexOf(name))
      throw malformed(`The header ${name} is given twice.`);
  }
}

/**
 * For body-parser's `verify`: valid UTF-8 and not nested too deep, checked on the bytes as received.
 * body-parser writes a status of its own on what is thrown, which a `Problem` does not take: it is the cause.
 */
export function rawJsonGuard(_request: unknown, _response: unknown, bytes: Buffer): void {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('The body is not valid UTF-8.');
  }
  let level = 0;
  let inText = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inText) {
      if (byte === 0x5c) i += 1;
      else if (byte === 0x22) inText = false;
    } else if (byte === 0x22) inText = true;
    else if (byte === 0x7b || byte === 0x5b) level += 1;
    else if (byte === 0x7d || byte === 0x5d) level -= 1;
    if (level > MOST_LEVELS) throw unreadable('The body is nested deeper than 32 levels.');
  }
}

/** Refuses parsed bodies with control characters, lone surrogates, huge objects or keys that reach prototypes. */
export function bodyGuard(request: Request, _response: Response, next: NextFunction): void {
  if (request.body !== undefined) refuseUnsafe(request.body as unknown);
  next();
}

/** JSON in a field of a form, held to what a body of JSON is; what is no JSON stays the text that it is. */
export function jsonOf(text: string): unknown {
  rawJsonGuard(undefined, undefined, Buffer.from(text));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  refuseUnsafe(value);
  return value;
}

/** For every value that came in, however deep: see `bodyGuard`. */
export function refuseUnsafe(value: unknown): void {
  if (typeof value === 'string') {
    if (CONTROL.test(value)) throw malformed('A text has a control character.');
    if (LONE_SURROGATE.test(value)) throw malformed('A text has half a character (lone surrogate).');
  } else if (Array.isArray(value)) {
    for (const item of value) refuseUnsafe(item);
  } else if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value);
    if (keys.length > MOST_KEYS) throw malformed('An object has more than 200 keys.');
    for (const key of keys) {
      if (FORBIDDEN_NAMES.has(key)) throw malformed('An object has a key that is not allowed.');
      if (CONTROL_IN_LINE.test(key)) throw malformed('A key has a control character.');
      if (LONE_SURROGATE.test(key)) throw malformed('A key has half a character (lone surrogate).');
      refuseUnsafe((value as Record<string, unknown>)[key]);
    }
  } else if (typeof value === 'number' && isBeyond(value)) throw malformed('A number is out of range.');
}

/** A whole number that a double cannot hold exactly has lost digits already. */
const isBeyond = (value: number): boolean =>
  !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));

const malformed = (detail: string): Problem => new Problem('malformed', detail);
const unreadable = (detail: string): Error => new Error(detail, { cause: malformed(detail) });
