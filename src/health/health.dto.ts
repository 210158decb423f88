export class HealthView {
  /** `ok`, or `degraded` when the hub serves without a helper such as Redis. @example "ok" */
  status!: 'ok' | 'degraded';
}
