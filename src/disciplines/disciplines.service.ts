import { Injectable } from '@nestjs/common';
import {
  type Discipline,
  disciplineByCode,
  type DisciplineReading,
  disciplines,
  resolveDiscipline,
} from '../athletics/discipline.js';
import { Problem } from '../platform/http/problem.js';
import type { DisciplinesQuery } from './disciplines.dto.js';

export interface Disciplines {
  items: Discipline[];
  next: string | null;
  reading?: DisciplineReading;
}

@Injectable()
export class DisciplinesService {
  /** The catalogue in its own order, or what a text means. */
  find(query: DisciplinesQuery): Disciplines {
    if (query.q === undefined) return this.page(query);
    const reading = resolveDiscipline(query.q, { codes: query.codes, environment: query.environment });
    if (reading.kind === 'found') return { items: [reading.discipline], next: null, reading };
    return { items: reading.kind === 'ambiguous' ? reading.candidates : [], next: null, reading };
  }

  byCode(code: string): Discipline {
    const discipline = disciplineByCode(code);
    if (!discipline) throw Problem.notFound('discipline');
    return discipline;
  }

  private page({ environment, sex, kind, limit = 25, cursor }: DisciplinesQuery): Disciplines {
    const after = cursor === undefined ? -1 : this.positionOf(cursor);
    const rest = disciplines.filter(
      (each, at) =>
        at > after &&
        (!environment || each.environments.includes(environment)) &&
        (!sex || each.sexes.includes(sex)) &&
        (!kind || each.kind === kind),
    );
    const items = rest.slice(0, limit);
    const last = rest.length > limit ? items.at(-1) : undefined;
    return { items, next: last ? Buffer.from(last.code).toString('base64url') : null };
  }

  private positionOf(cursor: string): number {
    const code = Buffer.from(cursor, 'base64url').toString();
    const at = disciplines.findIndex((each) => each.code === code);
    if (at < 0) throw Problem.parameter('/cursor', 'cursor', 'must be the `next` of the page before');
    return at;
  }
}
