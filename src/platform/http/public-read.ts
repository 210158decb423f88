import { Header, applyDecorators } from '@nestjs/common';

/** Marks an answer that everybody may read and keep for a moment; the ETag depends on the content alone. */
export const PublicRead = (seconds = 5): MethodDecorator =>
  applyDecorators(
    Header('Cache-Control', `public, max-age=${seconds}, stale-while-revalidate=60`),
    Header('Vary', 'Accept-Language, Accept-Encoding, Origin'),
  );
