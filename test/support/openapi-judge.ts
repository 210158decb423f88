import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Operation, Schema } from './from-openapi.js';

const ROOT = 'hub';
/** RFC 9457 lets a problem have further members. */
const OPEN = new Set(['ProblemView']);

export interface Heard {
  status: number;
  type: string;
  headers: Headers;
  text: string;
}

/** Compares answers with what the document says of them; a field that it does not say is a fault too. */
export class Judge {
  private readonly ajv = new Ajv({ strict: false, allErrors: false, allowUnionTypes: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(document: OpenAPIObject) {
    (addFormats as unknown as (ajv: Ajv) => void)(this.ajv);
    const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
      name,
      strict(schema, OPEN.has(name)),
    ]);
    this.ajv.addSchema({ $id: ROOT, components: { schemas: Object.fromEntries(schemas) } });
  }

  /** What is wrong with the answer, or null. */
  fault(operation: Operation, heard: Heard): string | null {
    const said = operation.answers[String(heard.status)];
    if (!said) return `the status ${heard.status} is not in the document: ${heard.text.slice(0, 300)}`;
    const types = Object.keys(said);
    if (types.length === 0) return heard.text === '' ? null : 'has a body where the document says none';
    const schema = said[heard.type];
    if (!schema) return `the type ${heard.type} of ${heard.status} is not in the document`;
    const isFile = schema.format === 'binary';
    if (isFile || !/^application\/(problem\+)?json$/.test(heard.type)) return null;
    const key = `${operation.method} ${operation.path} ${heard.status}`;
    const validate = this.compiled.get(key) ?? this.ajv.compile(strict(schema, false) as object);
    this.compiled.set(key, validate);
    if (validate(JSON.parse(heard.text))) return null;
    const [error] = validate.errors ?? [];
    const more = JSON.stringify(error?.params);
    return `the body of ${heard.status} is not as said: ${error?.instancePath} ${error?.message} ${more}`;
  }
}

/** As JSON Schema: `nullable` is a type of its own, and an object has no fields but those that are said. */
function strict(given: unknown, isOpen: boolean): unknown {
  if (Array.isArray(given)) return given.map((each) => strict(each, isOpen));
  if (given === null || typeof given !== 'object') return given;
  const { nullable, example: _example, ...said } = given as Schema & { example?: unknown };
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(said)) {
    if (name === '$ref') made[name] = String(value).replace(/^#/, `${ROOT}#`);
    else if (name === 'properties') made[name] = eachOf(value as object, isOpen);
    else if (name === 'enum' || name === 'default') made[name] = value;
    else made[name] = strict(value, isOpen);
  }
  if (said.properties && said.additionalProperties === undefined && !isOpen)
    made['additionalProperties'] = false;
  // The type beside a reference is that of the thing itself.
  if (said.allOf) delete made['type'];
  return nullable ? { anyOf: [{ type: 'null' }, made] } : made;
}

const eachOf = (properties: object, isOpen: boolean): object =>
  Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, strict(each, isOpen)]));
