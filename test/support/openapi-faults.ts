import type { OpenAPIObject } from '@nestjs/swagger';
import { exampleOf, type Operation, type Parameter, type Schema } from './from-openapi.js';
import { plain } from './openapi-values.js';

/** A request in parts, so that one of them can be spoilt. */
export interface Asked {
  path: Record<string, string>;
  query: Record<string, string | string[]>;
  /** What is sent: a value for JSON, or text that is sent as it is. */
  body: unknown;
  raw?: string;
  type?: string;
}

export interface Fault {
  name: string;
  /** The field or parameter that the answer has to name. */
  field: string | null;
  statuses: readonly number[];
  spoil: (asked: Asked) => Asked;
}

type Bad = readonly [what: string, value: unknown];

/** Everything that can be wrong with one request of this operation, one thing at a time. */
export function faultsOf(document: OpenAPIObject, operation: Operation): Fault[] {
  const parameters = operation.parameters.flatMap((each) => ofParameter(document, each));
  const takesQuery = operation.parameters.some((each) => each.in === 'query');
  return [
    ...parameters,
    ...(takesQuery ? [inQuery('unknown parameter', 'zzz', () => 'x')] : []),
    ...(operation.body ? ofBody(document, operation.body) : []),
  ];
}

const inQuery = (what: string, field: string, value: () => string | string[]): Fault => ({
  name: `${what} ?${field}`,
  field,
  statuses: [400],
  spoil: (asked) => ({ ...asked, query: { ...asked.query, [field]: value() } }),
});

function ofParameter(document: OpenAPIObject, parameter: Parameter): Fault[] {
  const { name, required, in: place } = parameter;
  const schema = plain(document, parameter.schema);
  const bad = badTexts(schema);
  if (place === 'path') {
    return bad.map(([what, value]) => ({
      name: `${what} in the path for ${name}`,
      field: name,
      statuses: schema.format === 'uuid' ? [400] : [400, 404],
      spoil: (asked) => ({ ...asked, path: { ...asked.path, [name]: String(value) } }),
    }));
  }
  if (place !== 'query') return [];
  const missing: Fault = {
    name: `without ?${name}`,
    field: name,
    statuses: [400],
    spoil: (asked) => {
      const { [name]: _gone, ...query } = asked.query;
      return { ...asked, query };
    },
  };
  const twice = inQuery('twice', name, () => [textOf(document, schema), textOf(document, schema)]);
  return [
    ...(required ? [missing] : []),
    twice,
    ...bad.map(([what, value]) => inQuery(what, name, () => String(value))),
  ];
}

const textOf = (document: OpenAPIObject, schema: Schema): string => String(exampleOf(document, schema));

function ofBody(document: OpenAPIObject, given: Schema): Fault[] {
  const schema = plain(document, given);
  const whole: [string, Partial<Asked>, number[]][] = [
    ['a list for a body', { body: [1] }, [400, 422]],
    ['a text for a body', { raw: '"text"' }, [400, 422]],
    ['null for a body', { raw: 'null' }, [400, 422]],
    ['broken JSON', { raw: '{"a":' }, [400]],
    ['two JSON values', { raw: '{}{}' }, [400]],
    ['text/plain', { type: 'text/plain' }, [415]],
    ['a form', { raw: 'a=1', type: 'application/x-www-form-urlencoded' }, [415]],
    ['another charset', { type: 'application/json; charset=utf-16' }, [415]],
  ];
  return [
    ...whole.map(([name, change, statuses]) => ({
      name,
      field: null,
      statuses,
      spoil: (asked: Asked) => ({ ...asked, ...change }),
    })),
    ...ofFields(document, schema),
  ];
}

const inBody = (name: string, field: string, change: (body: object) => unknown): Fault => ({
  name,
  field,
  statuses: [422, 400],
  spoil: (asked) => ({ ...asked, body: change(asked.body as object) }),
});

function ofFields(document: OpenAPIObject, { properties = {}, required = [] }: Schema): Fault[] {
  const missing = required.map((name) =>
    inBody(`without ${name}`, name, (body) => ({ ...body, [name]: undefined })),
  );
  const fields = Object.entries(properties).flatMap(([name, each]) => {
    const schema = plain(document, each);
    const wrong = badValues(document, schema);
    return [
      ...wrong.map(([what, value]) =>
        inBody(`${what} for ${name}`, name, (body) => ({ ...body, [name]: value })),
      ),
      ...ofItems(document, name, schema),
    ];
  });
  return [...missing, ...fields, inBody('an unknown field', 'zzz', (body) => ({ ...body, zzz: 1 }))];
}

/** The faults of the fields of a list's first item. */
function ofItems(document: OpenAPIObject, name: string, list: Schema): Fault[] {
  const item = plain(document, list.items ?? {});
  if (!item.properties) return [];
  const example = exampleOf(document, item);
  return ofFields(document, item).map(({ name: what, field, spoil }) =>
    inBody(`${what} in ${name}`, field ?? name, (body) => ({
      ...body,
      [name]: [spoil({ path: {}, query: {}, body: example }).body],
    })),
  );
}

const WRONG_TYPES: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, true, { a: 1 }, ['a']],
  integer: ['x', 1.5, { a: 1 }, true],
  number: ['x', { a: 1 }, true],
  boolean: ['perhaps', 2, {}],
  array: ['x', 1, {}],
  object: ['x', 1, ['a']],
};

function badValues(document: OpenAPIObject, schema: Schema): Bad[] {
  const types = WRONG_TYPES[schema.type ?? ''] ?? [];
  const { minItems = 0, maxItems, type } = schema;
  return [
    ...types.map((value): Bad => [`${JSON.stringify(value)} as ${type}`, value]),
    ...(schema.nullable || type === undefined ? [] : [['null', null] as const]),
    ...(type === 'array' && minItems > 0 ? [['an empty list', []] as const] : []),
    ...(type === 'array' && maxItems !== undefined
      ? [
          [
            'a list that is too long',
            Array.from({ length: maxItems + 1 }, () => exampleOf(document, schema.items ?? {})),
          ] as const,
        ]
      : []),
    ...(type === 'integer' || type === 'number' ? outside(schema) : []),
    ...(type === 'string' ? badTexts(schema) : []),
  ];
}

const outside = ({ minimum, maximum }: Schema): Bad[] => [
  ...(minimum === undefined ? [] : [['too small', minimum - 1] as const]),
  ...(maximum === undefined ? [] : [['too large', maximum + 1] as const]),
];

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  uuid: ['not-a-uuid', '0199e1d2-0000-7000-8000-00000000000'],
  date: ['2026-02-30', '1.5.2026', '20260501', '2026-05-01T00:00:00Z'],
  uri: ['nowhere'],
  'date-time': ['yesterday', '2026-02-30T00:00:00Z'],
};

/** Texts that the schema does not allow; in an address every value is a text. */
function badTexts(schema: Schema): Bad[] {
  const { enum: choices, format, pattern, minLength = 0, maxLength, type } = schema;
  if (type === 'integer') return [['a word', 'x'], ['a fraction', '1.5'], ...outside(schema)];
  if (type === 'number') return [['a word', 'x'], ...outside(schema)];
  if (type === 'boolean') return [['a word', 'perhaps']];
  const unlike = ['~', 'a b', '-'].find((text) => pattern && !new RegExp(pattern, 'u').test(text));
  return [
    ...(choices ? [['none of the choices', '~'] as const] : []),
    ...(FORMATS[format ?? ''] ?? []).map((text): Bad => [`${text} as ${format}`, text]),
    ...(unlike && !choices && !format ? [['another pattern', unlike] as const] : []),
    ...(maxLength !== undefined && !choices ? [['too long', 'a'.repeat(maxLength + 1)] as const] : []),
    ...(minLength > 0 && !choices ? [['too short', 'a'.repeat(minLength - 1)] as const] : []),
  ];
}
