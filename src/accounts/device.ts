import { createHmac } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { isIPv6 } from 'node:net';

/** From where somebody signs in. */
export interface Device {
  address: string;
  name: string | null;
}

const LONGEST_NAME = 200;

/** Controller parameter: the network address, and what the client calls itself. */
export const From = createParamDecorator((_: unknown, context: ExecutionContext): Device => {
  const request = context.switchToHttp().getRequest<Request>();
  const name = request.headers['user-agent']?.replace(/[^\x20-\x7E]/g, '').slice(0, LONGEST_NAME);
  return { address: request.ip ?? '', name: name || null };
});

/** The same for one client in one part of the network; tells neither. */
export function deviceHash({ address, name }: Device, secret: string): string {
  const neighbourhood =
    isIPv6(address) && !address.startsWith('::ffff:')
      ? address.split(':').slice(0, 3).join(':')
      : address.replace('::ffff:', '').split('.').slice(0, 2).join('.');
  return createHmac('sha256', secret).update(`device ${name} ${neighbourhood}`).digest('hex');
}
