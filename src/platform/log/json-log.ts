import type { LoggerService } from '@nestjs/common';
import { currentRequest } from '../http/current-request.js';
import { redact, redactText } from './redact.js';

const LONGEST_LINE = 32_000;
/** What Nest says of itself while it starts: two hundred lines that say nothing of this start. */
const CHATTER = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver']);
type Level = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/**
 * One event is one line is one JSON object, in UTC, with the request and the person it was for. Line ends and escape
 * sequences cannot forge a line because JSON escapes them.
 */
export class JsonLog implements LoggerService {
  constructor(private readonly write: (line: string) => void = (line) => void process.stdout.write(line)) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.line('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.line('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.line('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.line('fatal', message, rest);
  }

  /** Left out: what nobody reads in production only costs. */
  debug(): void {}

  verbose(): void {}

  /** Nest gives the context last, and for errors a stack before it. */
  private line(level: Level, message: unknown, rest: unknown[]): void {
    const context = rest.length > 0 ? rest.at(-1) : undefined;
    if (level === 'info' && CHATTER.has(String(context))) return;
    const stack = rest.length > 1 ? rest[0] : undefined;
    const { id: requestId, accountId, keyId } = currentRequest() ?? {};
    const about = typeof message === 'object' && message !== null && !(message instanceof Error);
    const entry = {
      at: new Date().toISOString(),
      level,
      ...(typeof context === 'string' && { context }),
      ...(requestId && { requestId }),
      ...(accountId && { accountId }),
      ...(keyId && { keyId }),
      ...(about ? (redact(message) as object) : { message: redact(message) }),
      ...(typeof stack === 'string' && { stack: redactText(stack) }),
    };
    this.write(`${textOf(entry).slice(0, LONGEST_LINE)}\n`);
  }
}

/** A line that is too long is cut inside its message, so that it stays one JSON object. */
function textOf(entry: object): string {
  const text = escaped(JSON.stringify(entry));
  if (text.length <= LONGEST_LINE) return text;
  const { at, level, context, requestId } = entry as Record<string, unknown>;
  return escaped(JSON.stringify({ at, level, context, requestId, message: text.slice(0, LONGEST_LINE / 4) }));
}

/** JSON leaves these three as they are; some readers of logs take them for line ends. */
const escaped = (text: string): string =>
  text.replaceAll(
    /[\u0085\u2028\u2029\u007f]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
