import { request as express } from 'express';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const LEAST_COMPRESSED_BYTES = 1_000;
const BROTLI_QUALITY = 5;
/** Of one request or one connection, or made anew for each form of the answer. */
const NOT_KEPT =
  /^(x-request-id|date|connection|keep-alive|transfer-encoding|set-cookie|content-(length|encoding)|etag|ratelimit.*)$/i;
const SUFFIX = /-(?:gzip|br)"/g;

type Encoding = 'identity' | 'gzip' | 'br';

interface Form {
  bytes: Buffer;
  etag: string;
  headers: string[];
}

/** Does the client have it? A tag names content and form, `"abc"` or compressed `"abc-gzip"`; the content decides. */
export function isKnown(etag: string, given: string): boolean {
  if (given === '*') return true;
  const tags = given.replaceAll(SUFFIX, '"').split(',');
  return tags.some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** A public answer as bytes, with its headers; compressed forms are made once, when first asked for. */
export class ReadyAnswer {
  private readonly forms = new Map<Encoding, Form>();
  private readonly headers: string[];
  private readonly etag: string;

  constructor(body: string | Buffer, headers: OutgoingHttpHeaders) {
    this.etag = String(headers['etag']);
    this.headers = Object.entries(headers).flatMap(([name, value]) =>
      NOT_KEPT.test(name) || value === undefined ? [] : [name, String(value)],
    );
    this.keep('identity', Buffer.from(body as string));
  }

  get sizeBytes(): number {
    let size = 0;
    for (const { bytes } of this.forms.values()) size += bytes.length;
    return size;
  }

  /** For another instance to make the same answer of. */
  toShare(): { body: Buffer; headers: Record<string, string> } {
    const { bytes } = this.forms.get('identity') as Form;
    const headers: Record<string, string> = { etag: this.etag };
    for (let at = 0; at < this.headers.length; at += 2)
      headers[this.headers[at] as string] = this.headers[at + 1] as string;
    return { body: bytes, headers };
  }

  send(request: IncomingMessage, response: ServerResponse, requestId: string): void {
    const form = this.formFor(request);
    const given = request.headers['if-none-match'];
    const headers = [...form.headers, 'X-Request-Id', requestId];
    if (given !== undefined && isKnown(this.etag, given)) {
      response.writeHead(304, headers).end();
      return;
    }
    headers.push('Content-Length', String(form.bytes.length));
    response.writeHead(200, headers).end(form.bytes);
  }

  private formFor(request: IncomingMessage): Form {
    const plain = this.forms.get('identity') as Form;
    if (plain.bytes.length < LEAST_COMPRESSED_BYTES) return plain;
    const wanted = encodingOf(request);
    const form = this.forms.get(wanted);
    if (form) return form;
    this.compress(wanted, plain);
    return plain;
  }

  /** Whoever asks meanwhile gets the plain form. */
  private compress(encoding: Encoding, plain: Form): void {
    this.forms.set(encoding, plain);
    const compressed = encoding === 'br' ? brotli(plain.bytes) : promisify(gzip)(plain.bytes);
    compressed.then(
      (bytes) => this.keep(encoding, bytes),
      () => undefined,
    );
  }

  private keep(encoding: Encoding, bytes: Buffer): void {
    const isPlain = encoding === 'identity';
    const etag = isPlain ? this.etag : this.etag.replace(/"$/, `-${encoding}"`);
    const headers = [...this.headers, 'ETag', etag];
    if (!isPlain) headers.push('Content-Encoding', encoding);
    this.forms.set(encoding, { bytes, etag, headers });
  }
}

const brotli = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });

const encodings = new Map<string, Encoding>();

/** The same few texts come again and again. */
function encodingOf(request: IncomingMessage): Encoding {
  const text = request.headers['accept-encoding'];
  if (text === undefined) return 'identity';
  let encoding = encodings.get(text);
  if (encoding) return encoding;
  const accepted = express.acceptsEncodings.call(request as never, ['br', 'gzip', 'identity'] as never);
  encoding = (accepted || 'identity') as Encoding;
  if (encodings.size < 1_000) encodings.set(text, encoding);
  return encoding;
}
