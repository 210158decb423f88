import { Matches } from 'class-validator';

/** A name or title: no tabs, no line ends. Beside `Length`, which the document of the API shows. */
export const OneLine = (): PropertyDecorator =>
  Matches(/^[^\t\r\n\u0085\u2028\u2029]*$/, { message: '$property must be one line' });
