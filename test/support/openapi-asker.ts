import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import * as fc from 'fast-check';
import type { Operation } from './from-openapi.js';
import type { Asked } from './openapi-faults.js';
import type { Heard } from './openapi-judge.js';
import { ValidValues } from './openapi-values.js';
import type { sampleWorld } from './openapi-world.js';

const CSV = readFileSync(join(import.meta.dirname, '../../../samples/sprints.csv'), 'utf8');
type World = Awaited<ReturnType<typeof sampleWorld>>;

/** Makes requests from the document for a hub with real rows, and sends them as somebody who may. */
export class Asker {
  asked = 0;
  private readonly values: ValidValues;

  constructor(
    document: OpenAPIObject,
    private readonly world: World,
  ) {
    this.values = new ValidValues(document, world.known);
  }

  requestsOf({ path: address, parameters, body }: Operation): fc.Arbitrary<Asked> {
    const parts = address.split('/');
    const path = parameters
      .filter((each) => each.in === 'path')
      .map(({ name, schema }) => {
        const place = parts[parts.indexOf(`{${name}}`) - 1] ?? '';
        const known = [...this.world.known(place), ...this.world.known(name)];
        const any = this.values.of(schema, name).map(String);
        if (known.length === 0) return [name, any] as const;
        return [name, fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, any)] as const;
      });
    const inQuery = parameters.filter((each) => each.in === 'query');
    const query = inQuery.map(
      ({ name, schema }) => [name, this.values.of(schema, name).map(String)] as const,
    );
    const needed = inQuery.filter(({ required }) => required).map(({ name }) => name);
    const all: Record<string, fc.Arbitrary<string>> = Object.fromEntries(query);
    const often = fc.record(all, { requiredKeys: needed });
    const few = fc.record(Object.fromEntries(query.filter(([name]) => needed.includes(name))));
    return fc.record({
      path: fc.record(Object.fromEntries(path)),
      query: fc.oneof(few, often),
      body: body ? this.values.of(body) : fc.constant(undefined),
    });
  }

  async send(operation: Operation, asked: Asked, isFaulty = false): Promise<Heard> {
    const turn = (this.asked += 1);
    const who = await this.world.headersFor(operation, turn, operation.method !== 'GET' && !isFaulty);
    const { body, type } = bodyOf(operation, asked, isFaulty);
    const answer = await fetch(this.world.url + addressOf(operation, asked), {
      method: operation.method,
      headers: {
        ...who,
        // Somebody else each time, so that nobody uses up the tries of all.
        'X-Forwarded-For': `10.${(turn >> 16) & 255}.${(turn >> 8) & 255}.${turn & 255}`,
        ...(type && { 'Content-Type': type }),
      },
      ...(body !== undefined && { body }),
    });
    const media = answer.headers.get('content-type')?.split(';')[0] ?? '';
    return { status: answer.status, type: media, headers: answer.headers, text: await answer.text() };
  }
}

function addressOf(operation: Operation, { path, query }: Asked): string {
  const filled = (_: string, name: string): string => encodeURIComponent(path[name] ?? '');
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) said.append(name, each);
  }
  return `${operation.path.replaceAll(/\{(\w+)\}/g, filled)}?${said}`;
}

interface Sent {
  body?: FormData | string;
  type?: string;
}

function bodyOf({ method, bodies }: Operation, { body, raw, type }: Asked, isFaulty: boolean): Sent {
  if (method === 'GET') return {};
  if ('application/octet-stream' in bodies) return { body: 'bytes', type: 'application/octet-stream' };
  if ('multipart/form-data' in bodies && !isFaulty) return { body: formOf(body as object) };
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return text === undefined ? {} : { body: text, type: type ?? 'application/json' };
}

function formOf(fields: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (name !== 'document') form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  form.set('file', new Blob([CSV]), 'sprints.csv');
  return form;
}
