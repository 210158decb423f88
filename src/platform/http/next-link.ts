import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Observable, tap } from 'rxjs';

const isPageWithNext = (body: unknown): body is { next: string } => {
  const { items, next } = (body ?? {}) as { items?: unknown; next?: unknown };
  return Array.isArray(items) && typeof next === 'string';
};

/** Every list says the address of its next page in `Link` too, for clients that follow links. */
export class NextLink implements NestInterceptor {
  constructor(private readonly publicUrl: string) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      tap((body: unknown) => {
        if (!isPageWithNext(body)) return;
        const address = new URL(http.getRequest<Request>().originalUrl, `${this.publicUrl}/`);
        address.searchParams.set('cursor', body.next);
        http.getResponse<Response>().append('Link', `<${address.href}>; rel="next"`);
      }),
    );
  }
}
