import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { Settings } from '../settings/settings.js';
import { frontDoor } from './front-door.js';
import { bodyGuard, rawJsonGuard, urlGuard } from './input-guard.js';
import { NextLink } from './next-link.js';
import { sendProblem, ProblemFilter } from './problem.filter.js';
import { Problem } from './problem.js';
import { requestId } from './request-id.js';
import { suffixByAccept } from './rows-file.js';
import { validation } from './validation.js';

const JSON_LIMIT = '256kb';
const HAS_BODY = new Set(['POST', 'PUT', 'PATCH']);

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
      strictTransportSecurity: settings.isProduction ? undefined : false,
    }),
  );
  const origins = settings.CORS_ORIGINS.split(',').filter(Boolean);
  if (origins.length > 0)
    app.enableCors({ origin: origins, exposedHeaders: ['ETag', 'Link', 'X-Request-Id'] });
  app.use(urlGuard);
  app.use(probesAtTheRoot);
  app.use(notStoredUnlessSaid);
  app.use(contentTypeGuard);
  app.use(json({ limit: JSON_LIMIT, strict: true, verify: rawJsonGuard, type: 'application/json' }));
  app.use(bodyGuard);
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) =>
    sendProblem(error, request, response),
  );
  app.use(suffixByAccept);
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(validation());
  app.useGlobalInterceptors(new NextLink(settings.publicUrl));
  app.useGlobalFilters(new ProblemFilter());
  frontDoor(app);
  limitSlowClients(app);
  return app;
}

/** Hosting platforms ask at /health…, and readers of tokens at /.well-known/…; the API has the same under /api/v1. */
function probesAtTheRoot(request: Request, _response: Response, next: NextFunction): void {
  if (/^\/(health|\.well-known)(\/|\?|$)/.test(request.url)) request.url = `/api/v1${request.url}`;
  next();
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
  const known = /^(application\/json|multipart\/form-data)\s*(;|$)/i.test(type);
  if (!known || !/^utf-?8$/i.test(charset)) {
    throw new Problem(
      'unsupported_media_type',
      'Send application/json (UTF-8) or, for files, multipart/form-data.',
    );
  }
  next();
}

/** Set before listen: slow headers, slow bodies and silent sockets do not hold a connection. */
function limitSlowClients(app: NestExpressApplication): void {
  const server = app.getHttpServer();
  server.headersTimeout = 10_000;
  server.requestTimeout = 300_000;
  server.keepAliveTimeout = 15_000;
  Object.assign(server, { connectionsCheckingInterval: 2_000 });
}
