import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldError, Problem } from './problem.js';

const MOST_ERRORS = 100;

/** Only what a DTO declares comes in; every fault says where and why. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
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

function fieldErrors(error: ValidationError, path = ''): FieldError[] {
  const pointer = `${path}/${error.property.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    pointer,
    code: code === 'whitelistValidation' ? 'unknown_field' : code,
    message: message.slice(0, 300),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}
