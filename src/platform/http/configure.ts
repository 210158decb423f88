import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Server } from 'node:http';
import { Settings } from '../settings/settings.js';
import { methodGuard } from './allowed-methods.js';
import { Draining } from './draining.js';
import { frontDoor } from './front-door.js';
import { bodyGuard, rawJsonGuard, urlGuard } from './input-guard.js';
import { NextLink } from './next-link.js';
import { sendProblem, ProblemFilter } from './problem.filter.js';
import { Problem } from './problem.js';
import { requestId } from './request-id.js';
import { requestLog } from './request-log.js';
import { AcceptableGuard } from './acceptable.guard.js';
import { suffixByAccept } from './rows-file.js';
import { limitSockets } from './socket-limits.js';
import { timeLimits } from './time-limits.js';
import { InputPipe } from './validation.js';

const EXPOSED = ['ETag', 'Link', 'X-Request-Id', 'Retry-After', 'RateLimit', 'RateLimit-Policy'];
const JSON_LIMIT = '256kb';
const PARTS = /^\/api\/v1\/ingestion\/uploads\/[^/]+\/parts\//;
const BYTES = /^application\/octet-stream\s*$/i;
const HAS_BODY = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** What every instance of the app has, in production and under test. Create the app with `bodyParser: false`. */
export function configure<T extends NestExpressApplication>(app: T): T {
  const settings = app.get(Settings);
  app.set('etag', 'strong');
  app.set('query parser', 'simple');
  app.set('trust proxy', settings.TRUSTED_PROXIES);
  app.disable('x-powered-by');
  app.use(requestId);
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: { 'frame-ancestors': ["'none'"], 'upgrade-insecure-requests': null },
      },
      // The results are for every site to show.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      // Express is told itself not to name itself, also where it answers alone.
      xPoweredBy: false,
      strictTransportSecurity: settings.isProduction ? undefined : false,
    }),
  );
  const origins = settings.CORS_ORIGINS.split(',').filter(Boolean);
  if (origins.length > 0) app.enableCors({ origin: origins, exposedHeaders: EXPOSED });
  app.use(urlGuard);
  app.use(probesAtTheRoot);
  app.use(notStoredUnlessSaid);
  app.use(methodGuard);
  app.use(contentTypeGuard);
  const answerMs = settings.REQUEST_SECONDS * 1000;
  app.use(timeLimits({ bodyMs: answerMs, silenceMs: 20_000, answerMs }));
  app.use(requestLog);
  app.use(json({ limit: JSON_LIMIT, strict: true, verify: rawJsonGuard, type: 'application/json' }));
  app.use(bodyGuard);
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) =>
    sendProblem(error, request, response),
  );
  app.use(suffixByAccept);
  app.setGlobalPrefix('api/v1');
  app.useGlobalGuards(new AcceptableGuard());
  app.useGlobalPipes(new InputPipe());
  app.useGlobalInterceptors(new NextLink(settings.publicUrl));
  app.useGlobalFilters(new ProblemFilter());
  frontDoor(app);
  askToLeave(app);
  if (!app.getHttpServer().listening) limitSockets(app.getHttpServer());
  return app;
}

/** Hosting platforms ask at /health…, and readers of tokens at /.well-known/…; the API has the same under /api/v1. */
function probesAtTheRoot(request: Request, _response: Response, next: NextFunction): void {
  if (/^\/(health|\.well-known)(\/|\?|$)/.test(request.url)) request.url = `/api/v1${request.url}`;
  next();
}

/** A process that ends asks its clients to open their next connection, which then goes to another one. */
function askToLeave(app: NestExpressApplication): void {
  const draining = app.get(Draining);
  const server: Server = app.getHttpServer();
  server.prependListener('request', (_request, response) => {
    if (draining.isDraining) response.setHeader('Connection', 'close');
  });
}

function notStoredUnlessSaid(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** A body is JSON, or multipart where files are taken; a body without a type is refused too. */
function contentTypeGuard(request: Request, _response: Response, next: NextFunction): void {
  const length = request.headers['content-length'];
  const hasBody =
    (length !== undefined && length !== '0') || request.headers['transfer-encoding'] !== undefined;
  if (!HAS_BODY.has(request.method) || !hasBody) return next();
  const type = request.headers['content-type'] ?? '';
  const charset = /charset=("?)([^";\s]+)\1/i.exec(type)?.[2] ?? 'utf-8';
  const isPart = request.method === 'PUT' && PARTS.test(request.url);
  const known = (isPart ? BYTES : /^(application\/json|multipart\/form-data)\s*(;|$)/i).test(type);
  if (!known || !/^utf-?8$/i.test(charset)) {
    throw new Problem(
      'unsupported_media_type',
      isPart
        ? 'Send the bytes of the part as application/octet-stream.'
        : 'Send application/json (UTF-8) or, for files, multipart/form-data.',
    );
  }
  next();
}
