import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches, ValidateIf } from 'class-validator';

/** A calendar day that exists, `2026-05-01`, from 1850 to 2200. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(
    Matches(/^(18[5-9]\d|19\d\d|2[01]\d\d|2200)-\d\d-\d\d$/, {
      message: '$property must be a day as in 2026-05-01, from 1850 to 2200',
    }),
    IsISO8601({ strict: true }, { message: '$property must be a day that exists' }),
  );

/** For changes: may be left out, but not be null. */
export const MayBeLeftOut = (): PropertyDecorator =>
  ValidateIf((_object: object, value: unknown) => value !== undefined);
