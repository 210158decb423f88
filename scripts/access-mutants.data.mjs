// Which specs know what is guarded where, quickest and likeliest first.

const byFolder = [
  [
    /^accounts\/permissions/,
    'services claims records events mappings merging questions squads same-meet webhooks api-keys federations access',
  ],
  [
    /^accounts\/(jwt|identities|identity|signing|access)/,
    'tokens second-factor api-keys accounts budgets access doors',
  ],
  [/^accounts\/(second|factor)/, 'second-factor throttle account-life sign-in'],
  [/^accounts\/(budgets|throttle|attempts)/, 'throttle budgets sign-in account-life'],
  [/^accounts\/sessions/, 'tokens account-life sign-in accounts'],
  [/^accounts\/account-tokens/, 'account-life second-factor'],
  [/^accounts\/own-/, 'own-data account-life'],
  [/^accounts\//, 'throttle account-life tokens second-factor sign-in accounts access own-data idempotency'],
  [/^claims\//, 'claims'],
  [/^squads\//, 'squads'],
  [/^records\//, 'records'],
  [/^merging\//, 'merging'],
  [/^questions\//, 'questions'],
  [/^webhooks\//, 'webhooks access'],
  [/^events\//, 'events access'],
  [/^federations\//, 'api-keys federations accounts access'],
  [/^ingestion\/mappings/, 'mappings access'],
  [/^ingestion\/row-/, 'row-decisions access'],
  [/^ingestion\/(mark-standing|marks-of-others|same-)/, 'same-meet versions'],
  [/^ingestion\/(review|undo|versions)/, 'access versions row-decisions'],
  [/^ingestion\/file-uploads/, 'uploads'],
  [/^ingestion\/queue/, 'acceptance'],
  [/^ingestion\//, 'access ingestion uploads versions'],
  [/^platform\/http/, 'http-limits http-surface http-faults accept operations list-files'],
];

/** `services` first: it asks every method of a service as nobody and as somebody without the right. */
export function specsOf(file, what) {
  const specs = byFolder.find(([folder]) => folder.test(file))?.[1].split(' ') ?? [];
  if (/^(GET|POST|PUT|PATCH|DELETE) /.test(what)) return ['doors'];
  return / without | of any federation$|^without [a-z]+\.[a-z]+$/.test(what) ? ['services', ...specs] : specs;
}

/** Checks of form that save a look into the database, or its complaint on PostgreSQL, and keep nobody out. */
export const formal = [
  ['accounts/account-tokens.service.js', '!TOKEN.test(token)'],
  ['accounts/jwt.strategy.js', '!isId(sub) || !isId(sid)'],
];

/** Where a condition that answers null or false refuses somebody. */
export const oddFiles = new Set([
  'accounts/identities.service.js',
  'accounts/jwt.strategy.js',
  'accounts/second-factors.service.js',
  'accounts/sessions.service.js',
  'accounts/account-tokens.service.js',
]);
