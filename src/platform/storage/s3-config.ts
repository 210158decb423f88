import type { S3ClientConfig } from '@aws-sdk/client-s3';

/**
 * `s3://bucket?endpoint=https://…&region=auto`, with `key:secret@` before the bucket or the keys in AWS_ACCESS_KEY_ID and
 * AWS_SECRET_ACCESS_KEY. `pathStyle=0` puts the bucket into the host name.
 */
export function s3Config(url: string): S3ClientConfig & { bucket: string } {
  const { hostname, username, password, searchParams } = new URL(url);
  const endpoint = searchParams.get('endpoint') ?? undefined;
  return {
    bucket: hostname,
    endpoint,
    region: searchParams.get('region') ?? process.env['AWS_REGION'] ?? (endpoint ? 'auto' : 'us-east-1'),
    forcePathStyle: searchParams.get('pathStyle') !== '0' && endpoint !== undefined,
    // Others than AWS do not know the newer checksums; the hub has its own over the whole file.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(username && {
      credentials: {
        accessKeyId: decodeURIComponent(username),
        secretAccessKey: decodeURIComponent(password),
      },
    }),
  };
}
