import { ValidateIf } from 'class-validator';

/** The field may be left out, but not be null: for changes of what must always have a value. */
export const IfGiven = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
