import { Public } from '../accounts/access.js';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { AgeGradeView, CombinedView, MarkForPointsView, PointsView } from './scores.dto.js';
import { AgeGradeQuery, CombinedQuery, MarkQuery, PointsQuery } from './scoring.dto.js';
import { ScoringService } from './scoring.service.js';

@Controller('scoring')
export class ScoringController {
  constructor(private readonly scoring: ScoringService) {}

  /** Score a mark in the World Athletics tables. */
  @Public()
  @Get('points')
  @Header('Cache-Control', 'public, max-age=3600')
  points(@Query() query: PointsQuery): PointsView {
    return this.scoring.points(query);
  }

  /** Find the poorest mark that is worth a number of points. */
  @Public()
  @Get('mark')
  @Header('Cache-Control', 'public, max-age=3600')
  mark(@Query() query: MarkQuery): MarkForPointsView {
    return this.scoring.mark(query);
  }

  /** Score one discipline of a combined event, or the whole event. */
  @Public()
  @Get('combined')
  @Header('Cache-Control', 'public, max-age=3600')
  combined(@Query() query: CombinedQuery): CombinedView {
    return this.scoring.combined(query);
  }

  /** Compare a mark with the best of its age. */
  @Public()
  @Get('age-grade')
  @Header('Cache-Control', 'public, max-age=3600')
  ageGrade(@Query() query: AgeGradeQuery): AgeGradeView {
    return this.scoring.ageGrade(query);
  }
}
