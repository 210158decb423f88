import type { OpenAPIObject } from '@nestjs/swagger';

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  example?: unknown;
  enum?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  additionalProperties?: boolean | Schema;
  nullable?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

export interface Operation {
  method: string;
  path: string;
  parameters: Parameter[];
  body: Schema | null;
  /** Every content type that the operation takes. */
  bodies: Record<string, Schema>;
  answers: Record<string, Record<string, Schema>>;
  isPublic: boolean;
}

type Content = Record<string, { schema?: Schema }>;
interface Answer {
  $ref?: string;
  content?: Content;
}
interface Said {
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, Answer>;
  security?: unknown[];
}

const schemasOf = (content: Content = {}): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(content).flatMap(([type, { schema }]) => (schema ? [[type, schema]] : [])),
  );

/** An answer that the document says once for many operations is looked up. */
function answerOf(document: OpenAPIObject, answer: Answer): Answer {
  const name = answer.$ref?.split('/').at(-1);
  return name ? ((document.components?.responses?.[name] ?? {}) as Answer) : answer;
}

/** Every operation of the document, in the words that requests are made from. */
export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as unknown as Record<string, Said>).map(([method, said]) => ({
      method: method.toUpperCase(),
      path,
      parameters: said.parameters ?? [],
      body: schemasOf(said.requestBody?.content)['application/json'] ?? null,
      bodies: schemasOf(said.requestBody?.content),
      answers: Object.fromEntries(
        Object.entries(said.responses).map(([status, answer]) => [
          status,
          schemasOf(answerOf(document, answer).content),
        ]),
      ),
      isPublic: said.security === undefined,
    })),
  );
}

/** A value as the document shows it: the example, or else the plainest one. */
export function exampleOf(document: OpenAPIObject, schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref) return exampleOf(document, resolved(document, schema.$ref));
  const [one] = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
  if (one) return exampleOf(document, one);
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array') return [exampleOf(document, schema.items ?? {})];
  if (schema.properties) {
    const entries = Object.entries(schema.properties);
    return Object.fromEntries(entries.map(([name, each]) => [name, exampleOf(document, each)]));
  }
  const plain: Record<string, unknown> = { number: 1, integer: 1, boolean: false, object: {} };
  return plain[schema.type ?? ''] ?? 'a'.repeat(schema.minLength ?? 1);
}

export function resolved(document: OpenAPIObject, ref: string): Schema {
  const name = ref.split('/').at(-1) ?? '';
  return (document.components?.schemas?.[name] ?? {}) as Schema;
}

/** The same value once for each text in it, with that text changed. */
export function withEachText(value: unknown, change: (text: string) => string): unknown[] {
  if (typeof value === 'string') return [change(value)];
  if (Array.isArray(value)) {
    return value.flatMap((each, at) => withEachText(each, change).map((made) => value.with(at, made)));
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) =>
    withEachText(each, change).map((made) => ({ ...value, [name]: made })),
  );
}
