import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Settings } from '../settings/settings.js';

/** `/openapi.json` always, Swagger UI at `/docs` where it is wanted. Both are built when first asked for. */
export function serveDocs(app: NestExpressApplication, settings: Settings): void {
  let document: Promise<object> | undefined;
  const load = () => (document ??= import('./openapi.js').then(({ openApi }) => openApi(app)));
  app.use('/openapi.json', (_request: Request, response: Response, next: NextFunction) => {
    load().then((body) => response.set('Cache-Control', 'public, max-age=60').json(body), next);
  });
  if (!settings.docs) return;
  app.use('/docs', swaggerUi(load));
}

/** Swagger UI needs inline styles and its own scripts; only this page gets that much. */
function swaggerUi(load: () => Promise<object>) {
  const page = import.meta.resolve('swagger-ui-dist/package.json');
  const folder = new URL('.', page).pathname;
  return (request: Request, response: Response, next: NextFunction): void => {
    const name = request.path.slice(1);
    response.set(
      'Content-Security-Policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
    );
    if (name === '') {
      response.type('html').send(PAGE);
    } else if (name === 'setup.js') {
      load().then(() => response.type('js').send(SETUP), next);
    } else if (/^swagger-ui(-bundle)?\.(css|js)$/.test(name)) {
      response.set('Cache-Control', 'public, max-age=86400').sendFile(name, { root: folder });
    } else next();
  };
}

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pan-American Athletics Hub: API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="ui"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/setup.js"></script>
</body></html>`;

const SETUP = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#ui', persistAuthorization: true });`;
