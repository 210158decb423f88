import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public } from '../accounts/access.js';
import { Clock } from '../platform/clock/clock.js';
import { PublicRead } from '../platform/http/public-read.js';
import { IdPipe } from '../platform/http/param-pipes.js';
import { AthletePage, AthletesQuery, AthleteView } from './athlete.dto.js';
import { AthletesService } from './athletes.service.js';

@Controller('athletes')
export class AthletesController {
  constructor(
    private readonly athletes: AthletesService,
    private readonly clock: Clock,
  ) {}

  /** Find athletes by name, nation and sex. */
  @Public()
  @PublicRead()
  @Get()
  async list(@Query() query: AthletesQuery): Promise<AthletePage> {
    const { items, next } = await this.athletes.list(query);
    return { items: items.map((athlete) => AthleteView.of(athlete, this.clock.today())), next };
  }

  /** Get one athlete. */
  @Public()
  @PublicRead()
  @Get(':id')
  async get(@Param('id', IdPipe) id: string): Promise<AthleteView> {
    return AthleteView.of(await this.athletes.byId(id), this.clock.today());
  }
}
