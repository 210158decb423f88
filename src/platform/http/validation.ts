import { type ArgumentMetadata, Injectable, type ValidationError, ValidationPipe } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { refuseUnsafe } from './input-guard.js';
import { type FieldError, Problem } from './problem.js';

const MOST_ERRORS = 100;

/** Only what a DTO declares comes in; every fault says where and why: 400 in the address, 422 in the body. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) =>
        new Problem('invalid', 'The input is not valid.', {
          errors: errors.flatMap((error) => fieldErrors(error)).slice(0, MOST_ERRORS),
        }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body') {
      // The fields of a form have not been through the guard of JSON bodies.
      refuseUnsafe(value);
      refuseLongLists(value, metadata);
    }
    try {
      return (await super.transform(inOneSpelling(value), metadata)) as unknown;
    } catch (error) {
      const isOurs = error instanceof Problem && error.code === 'invalid';
      if (!isOurs || (metadata.type !== 'query' && metadata.type !== 'param')) throw error;
      throw new Problem('invalid_parameter', 'A parameter is not valid.', error.more);
    }
  }
}

/** Letters with accents come composed or in parts; stored and compared is the composed form (NFC). */
function inOneSpelling(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' ? each.normalize('NFC') : each,
    ]),
  );
}

/** class-validator looks at every element before it counts them; here a list that is too long costs nothing. */
function refuseLongLists(value: unknown, { metatype }: ArgumentMetadata): void {
  if (!metatype || typeof value !== 'object' || value === null) return;
  const rules = getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false);
  for (const { name, propertyName, constraints } of rules) {
    if (name !== 'arrayMaxSize') continue;
    const list = (value as Record<string, unknown>)[propertyName];
    const most = (constraints as unknown[] | undefined)?.[0];
    if (!Array.isArray(list) || typeof most !== 'number' || list.length <= most) continue;
    throw Problem.invalid(
      `/${propertyName}`,
      'arrayMaxSize',
      `${propertyName} must have at most ${most} items`,
    );
  }
}

function fieldErrors(error: ValidationError, path = ''): FieldError[] {
  const pointer = `${path}/${error.property.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    pointer,
    code: code === 'whitelistValidation' ? 'unknown_field' : code,
    message: message.slice(0, 300),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}
