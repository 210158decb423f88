import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemView } from './problem.dto.js';

const WORDS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read, or something in its address is not valid',
  401: 'Nobody is signed in, or the proof is no longer good or not fresh enough',
  403: 'The role does not allow this',
  404: 'There is no such thing, or it belongs to others',
  406: 'The address has none of the forms that Accept asks for',
  409: 'This contradicts what is stored, or is not possible in this state',
  412: 'It changed in the meantime',
  413: 'The body is larger than this address takes',
  415: 'The content type or encoding is not taken here',
  422: 'The body is not valid',
  429: 'Too many requests; wait as long as Retry-After says',
  503: 'Not possible right now; try again as Retry-After says',
};
const ANY = 'What went wrong, also in front of the routes';
const HEADERS: Readonly<Record<string, { name: string; description: string }>> = {
  'if-match': { name: 'If-Match', description: 'The ETag that was seen; 412 when it is no longer the one.' },
  'idempotency-key': {
    name: 'Idempotency-Key',
    description: 'A text of your own for this request; sent again with it, the first answer comes again.',
  },
};

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: { type?: string; format?: string; minItems?: number };
  style?: string;
  explode?: boolean;
}
interface Operation {
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: unknown;
  security?: unknown;
  responses: Record<string, unknown>;
}

/** Adds to every operation the ways in which it fails, each with its status. */
export function sayAnswers(document: OpenAPIObject): void {
  const content = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemView) } } };
  const known = Object.entries(WORDS).map(([status, description]) => [
    `Problem${status}`,
    { description, content },
  ]);
  document.components = { ...document.components, responses: Object.fromEntries(known) };
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) {
      for (const parameter of operation.parameters ?? []) {
        sayWhatIsMeant(parameter);
      }
      for (const status of failuresOf(method, path, operation)) {
        operation.responses[status] ??= { $ref: `#/components/responses/Problem${status}` };
      }
      operation.responses['default'] = { description: ANY, content };
    }
  }
}

/** What a pipe asks of one part of a path, and that headers may be left out, is not in the compiler's types. */
function sayWhatIsMeant(parameter: Parameter): void {
  if (parameter.in === 'header') Object.assign(parameter, HEADERS[parameter.name], { required: false });
  if (parameter.in === 'path' && /^(id|[a-z]+Id)$/.test(parameter.name)) parameter.schema.format = 'uuid';
  if (parameter.in === 'path' && parameter.schema.type === 'number') parameter.schema.type = 'integer';
  if (parameter.in !== 'query' || parameter.schema.type !== 'array') return;
  // Several values are one text with commas: a parameter that is given twice is refused.
  Object.assign(parameter, { style: 'form', explode: false });
  parameter.schema.minItems ??= 1;
}

function failuresOf(method: string, path: string, operation: Operation): number[] {
  const { parameters = [], requestBody, security } = operation;
  const has = (place: string, name = /./): boolean =>
    parameters.some((each) => each.in === place && name.test(each.name));
  const isWrite = method !== 'get';
  const isSecured = security !== undefined;
  const isProbe = path.includes('/health');
  const failures: [number, boolean][] = [
    [400, true],
    // Whoever shows a wrong token or key learns it everywhere.
    [401, true],
    [403, isSecured],
    [404, has('path') || isSecured || has('query')],
    [406, !isProbe],
    [409, isWrite],
    [412, has('header', /^If-Match$/)],
    [413, isWrite],
    [415, isWrite],
    [422, requestBody !== undefined || isWrite || has('query')],
    [429, !isProbe],
    [503, true],
  ];
  return failures.filter(([, isSaid]) => isSaid).map(([status]) => status);
}
