import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { AthletesService } from './athletes.service.js';

const ADDRESS = /^(\/api\/v1\/athletes\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/?]|$)/i;

/** Whoever asks for an athlete who turned out to be another is led to the same page of that one. */
@Injectable()
export class MergedAthletes implements NestMiddleware {
  constructor(private readonly athletes: AthletesService) {}

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    const [, path = '', id = ''] = ADDRESS.exec(request.originalUrl) ?? [];
    const survivor = id === '' || request.method !== 'GET' ? null : await this.athletes.survivorOf(id);
    if (survivor === null) return next();
    const rest = request.originalUrl.slice(path.length + id.length);
    response.redirect(308, path + survivor + rest);
  }
}
