import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Problem } from './problem.js';

const MOST = 2_147_483_647;

/** An id in the path, in the spelling of the database; what is none is refused by name. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, { data = 'id' }: ArgumentMetadata): string {
    if (isUUID(value)) return value.toLowerCase();
    throw Problem.parameter(`/${data}`, 'isUuid', `${data} must be a UUID`);
  }
}

/** A number that counts something in the path, from 0. */
@Injectable()
export class CountPipe implements PipeTransform<string, number> {
  transform(value: string, { data = 'number' }: ArgumentMetadata): number {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
    if (number <= MOST) return number;
    throw Problem.parameter(`/${data}`, 'isInt', `${data} must be a whole number from 0 to ${MOST}`);
  }
}
