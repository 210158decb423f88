import { Controller, Get } from '@nestjs/common';
import { Public, Unmetered } from '../accounts/access.js';
import { Problem } from '../platform/http/problem.js';
import { HealthView } from './health.dto.js';
import { Readiness } from './readiness.js';

@Unmetered()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Say whether the hub can serve (the same as ready). */
  @Public()
  @Get()
  get(): Promise<HealthView> {
    return this.ready();
  }

  /** Say whether the process lives; asks nothing of the database. */
  @Public()
  @Get('live')
  live(): HealthView {
    return { status: 'ok' };
  }

  /** Say whether the hub can serve: the database answers, is migrated, and the process is not closing. */
  @Public()
  @Get('ready')
  async ready(): Promise<HealthView> {
    const status = await this.readiness.status();
    if (status !== 'unavailable') return { status };
    throw new Problem('unavailable', 'The hub cannot serve right now.', { retryAfterSeconds: 5 });
  }

  /** Say whether the start is over: before, 503; once the database is migrated and the keys are read, 200. */
  @Public()
  @Get('startup')
  startup(): HealthView {
    return { status: 'ok' };
  }
}
