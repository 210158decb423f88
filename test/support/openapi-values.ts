import type { OpenAPIObject } from '@nestjs/swagger';
import * as fc from 'fast-check';
import { resolved, type Schema } from './from-openapi.js';

const LONGEST_TEXT = 30;
const MOST_ITEMS = 3;
const FIRST_DAY = new Date('1900-01-01');
const LAST_DAY = new Date('2199-12-31');

/** Ids and codes that the hub knows, by the name of the field that takes them. */
export type KnownValues = (name: string) => readonly string[];

/** Values that are valid by the schema; where a field takes an id, mostly one that exists. */
export class ValidValues {
  constructor(
    private readonly document: OpenAPIObject,
    private readonly known: KnownValues,
  ) {}

  of(given: Schema, name = ''): fc.Arbitrary<unknown> {
    const schema = plain(this.document, given);
    const value = this.typed(schema, name);
    return schema.nullable ? fc.option(value, { freq: 5 }) : value;
  }

  private typed(schema: Schema, name: string): fc.Arbitrary<unknown> {
    const either = schema.oneOf ?? schema.anyOf;
    if (either) return fc.oneof(...either.map((each) => this.of(each, name)));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.type === 'array') return this.list(schema, name);
    if (schema.properties) return this.object(schema);
    if (schema.type === 'object') return fc.constant(schema.example ?? {});
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'integer' || schema.type === 'number') return numbers(schema);
    return this.text(schema, name);
  }

  private list(schema: Schema, name: string): fc.Arbitrary<unknown> {
    const { minItems = 0, maxItems = MOST_ITEMS } = schema;
    const length = { minLength: minItems, maxLength: Math.min(maxItems, Math.max(minItems, MOST_ITEMS)) };
    return fc.uniqueArray(this.of(schema.items ?? {}, name), {
      ...length,
      selector: (each) => JSON.stringify(each),
    });
  }

  private object({ properties = {}, required = [] }: Schema): fc.Arbitrary<object> {
    const fields = Object.entries(properties).map(([name, each]) => [name, this.of(each, name)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: required });
  }

  private text(schema: Schema, name: string): fc.Arbitrary<string> {
    const known = this.known(name);
    const free = freeText(schema);
    if (known.length > 0) return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, free);
    if (typeof schema.example !== 'string') return free;
    return fc.oneof({ weight: 2, arbitrary: fc.constant(schema.example) }, free);
  }
}

/** The schema itself, behind references and what wraps a single one. */
export function plain(document: OpenAPIObject, schema: Schema): Schema {
  if (schema.$ref) return plain(document, resolved(document, schema.$ref));
  const [one] = schema.allOf ?? [];
  return one ? { ...plain(document, one), ...(schema.nullable && { nullable: true }) } : schema;
}

function numbers({ type, minimum = 0, maximum = minimum + 100 }: Schema): fc.Arbitrary<number> {
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  return fc.double({ min: minimum, max: maximum, noNaN: true });
}

function freeText(schema: Schema): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = LONGEST_TEXT } = schema;
  if (format === 'uuid') return fc.uuid({ version: 7 });
  const day = fc.date({ min: FIRST_DAY, max: LAST_DAY, noInvalidDate: true }).map((at) => at.toISOString());
  if (format === 'date') return day.map((text) => text.slice(0, 10));
  if (format === 'date-time') return day;
  if (format === 'uri') return fc.domain().map((domain) => `https://${domain}/`);
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
  if (pattern?.startsWith('^') && !pattern.includes('\\p'))
    return fc.stringMatching(new RegExp(pattern), { maxLength: LONGEST_TEXT * 3 });
  const length = { minLength: minLength, maxLength: Math.max(minLength, Math.min(maxLength, LONGEST_TEXT)) };
  const text = fc
    .string({ unit: 'grapheme', ...length })
    .filter((made) => !/\p{C}/u.test(made) && fits(made));
  if (!pattern) return text;
  const example = typeof schema.example === 'string' ? schema.example : 'Ana';
  return text.map((made) => (new RegExp(pattern, 'u').test(made) ? made : example));
}
