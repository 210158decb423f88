import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { newId } from '../database/id.js';
import { PROBLEMS, type ProblemCode } from './problem-codes.js';

/** What a whole upload may take; bodies that are no files have a limit of their own in `timeLimits`. */
const LONGEST_UPLOAD_MS = 300_000;
const CHECK_EVERY_MS = 2_000;

/** Set before listen: slow headers and silent sockets do not hold a connection, and broken ones get an answer. */
export function limitSockets(server: Server): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = LONGEST_UPLOAD_MS;
  server.keepAliveTimeout = 15_000;
  // A missing Host is refused with the other strange headers, so that it gets the same kind of answer.
  Object.assign(server, { connectionsCheckingInterval: CHECK_EVERY_MS, requireHostHeader: false });
  server.on('clientError', (error: Error & { code?: string }, socket) =>
    refuse(error.code ?? '', socket as Socket),
  );
  // A tunnel is never built; without a listener Node would drop the connection without a word.
  server.on('connect', (_request, socket) => end(socket as Socket, 'method_not_allowed'));
}

const CODES: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers are larger than 16 kB.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['too_large', 'The chunk extensions are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request did not come in time.'],
};

function refuse(code: string, socket: Socket): void {
  // Where an answer is on its way already, a second one would be read as part of it.
  if (code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const [problem, detail] = CODES[code] ?? ['malformed', 'This is no HTTP request that the hub reads.'];
  end(socket, problem, detail);
}

function end(socket: Socket, code: ProblemCode, detail = 'This address does not take that method.'): void {
  const { status, titles } = PROBLEMS[code];
  const requestId = newId();
  const body = JSON.stringify({
    type: `/problems/${code}`,
    title: titles.en,
    status,
    code,
    detail,
    requestId,
  });
  const head = [
    `HTTP/1.1 ${status} ${titles.en}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'X-Content-Type-Options: nosniff',
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    'Referrer-Policy: no-referrer',
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
