import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Public } from '../accounts/access.js';
import { Problem } from '../platform/http/problem.js';
import { Drain } from './drain.js';
import { HealthView } from './health.dto.js';

const DATABASE_LIMIT_MS = 1_000;

@Controller('health')
export class HealthController {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly drain: Drain,
  ) {}

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

  /** Say whether the hub can serve: the database answers and the process is not closing. */
  @Public()
  @Get('ready')
  async ready(): Promise<HealthView> {
    if (this.drain.isDraining || !(await this.databaseAnswers())) {
      throw new Problem('unavailable', 'The hub cannot serve right now.', { retryAfterSeconds: 5 });
    }
    return { status: 'ok' };
  }

  /** Say whether the start is over: it listens only once the database is migrated and the keys are read. */
  @Public()
  @Get('startup')
  startup(): HealthView {
    return { status: 'ok' };
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), DATABASE_LIMIT_MS);
    });
    const asked = this.source.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }
}
