// Guards that no pattern finds: those of accounts, and whose things something is.
const tokens = 'tokens';
/** [what is taken away, the code, the code without it, the specs that should notice]. */
const accounts = {
  'accounts/identity.guard.js': [
    ['a route that says nothing is open', `if (access === undefined)`, `if (false)`, ['doors']],
    ['nobody is asked for rights', `await this.letIn(me, access);`, ``, ['access']],
    ['a wrong token costs no budget', `await spend(NOBODY);`, ``, ['budgets']],
    ['a request costs no budget', `await spend(me);`, ``, ['budgets']],
  ],
  'accounts/jwt.strategy.js': [
    // That one algorithm is pinned has no mutant: a key of P-256 takes no other, with or without the list.
    ['any issuer', `issuer: settings.publicUrl,`, ``, [tokens]],
    ['any audience', `audience: AUDIENCE,`, ``, [tokens]],
    ['any age', `jsonWebTokenOptions: { maxAge: ACCESS_SECONDS },`, ``, [tokens]],
    ['any type', `typ === TYPE && `, ``, [tokens]],
    ['unknown extensions', `crit === undefined && `, ``, [tokens]],
  ],
  'accounts/identities.service.js': [
    [
      'tokens of another account',
      `session.id = :sessionId AND account.id = :accountId`,
      `session.id = :sessionId AND :accountId <> ''`,
      [tokens],
    ],
    [
      'disabled accounts',
      `account.status = 'active' AND session.revokedAt`,
      `session.revokedAt`,
      ['accounts', tokens],
    ],
    ['ended sessions', ` AND session.revokedAt IS NULL`, ``, [tokens, 'account-life']],
    [
      'sessions that are over',
      `.andWhere('session.expiresAt > :now', { now })`,
      ``,
      [tokens, 'account-life', 'services'],
    ],
    [
      'rights of an unproven address',
      `role: isVerified ? first.role : 'fan'`,
      `role: first.role`,
      ['account-life', 'accounts', 'sign-in'],
    ],
    [
      'federations of an unproven address',
      `isVerified ? rows.flatMap(({ federationId }) => federationId ?? []) : []`,
      `rows.flatMap(({ federationId }) => federationId ?? [])`,
      ['account-life'],
    ],
    ['revoked keys', `!key.revokedAt && `, ``, ['api-keys']],
    ['keys that are over', `key.expiresAt > now && `, ``, ['api-keys']],
    ['keys of disabled makers', ` && key.maker?.status === 'active'`, ``, ['api-keys', 'accounts']],
    [
      'keys of all federations',
      `federationIds: [key.federationId],`,
      `federationIds: { includes: () => true },`,
      ['api-keys', 'access'],
    ],
    ['scopes of keys', `scopes: key.scopes,`, `scopes: null,`, ['api-keys', 'access']],
  ],
  'accounts/permissions.js': [
    ['scopes', `if (me.scopes && !me.scopes.includes(action))`, `if (false)`, ['api-keys', 'access']],
    [
      'keys of administrators reach one federation',
      `reach && me.kind === 'key' ? 'own' : reach`,
      `reach`,
      ['api-keys', 'doors', 'services'],
    ],
  ],
  'accounts/sessions.service.js': [
    ['a spent token ends nothing', `await this.revoke(db, { id });`, ``, [tokens, 'account-life']],
    ['the predecessor for ever', ` && ageMs <= GRACE_MS`, ``, [tokens]],
    ['every predecessor', `session.rotation === rotation + 1`, `true`, [tokens]],
  ],
  'accounts/second-factors.service.js': [
    ['a code twice', `lastStep: LessThan(step), `, ``, ['second-factor']],
    [
      'a recovery code twice',
      `{ accountId, codeHash, spentAt: IsNull() }`,
      `{ accountId, codeHash }`,
      ['second-factor'],
    ],
  ],
  'accounts/account-tokens.service.js': [
    [
      'for another purpose',
      `tokenHash: hashOf(token), purpose, `,
      `tokenHash: hashOf(token), `,
      ['account-life', 'second-factor', tokens],
    ],
    ['twice at once', `{ id, spentAt: IsNull(), expiresAt: MoreThan(now) }`, `{ id }`, ['second-factor']],
  ],
  'accounts/second-step.service.js': [
    ['a challenge for many codes', `await this.claim(challenge.id);`, ``, ['second-factor', 'throttle']],
  ],
  'accounts/recovery.service.js': [
    [
      'letters without end',
      `return this.throttle.take('letter', email).then(`,
      `return Promise.resolve().then(`,
      ['throttle', 'account-life', 'sign-in'],
    ],
  ],
  'accounts/own-sessions.service.js': [
    [
      'sessions of others',
      `const own = { id, accountId: me.accountId ?? '', revokedAt: IsNull() };`,
      `const own = { id, revokedAt: IsNull() };`,
      [tokens, 'account-life'],
    ],
  ],
};

const things = {
  'claims/claims.service.js': [
    ['claims of others', `!claim || claim.accountId !== me.accountId`, `!claim`, ['claims']],
    [
      'the list of all claims',
      `{ accountId: me.accountId ?? '', ...(status && { status }) }`,
      `{ ...(status && { status }) }`,
      ['claims', 'own-data'],
    ],
  ],
  'merging/merging.service.js': [
    ['athletes of other nations', `if (reachOf(me, 'athlete.merge') !== 'any')`, `if (false)`, ['merging']],
  ],
  'ingestion/file-uploads.service.js': [
    ['uploads of others', `{ id, caller: callerOf(me) }`, `{ id }`, ['uploads']],
  ],
  'federations/api-keys.service.js': [
    [
      'keys of another federation',
      `findOneBy(ApiKey, { id: keyId, federationId })`,
      `findOneBy(ApiKey, { id: keyId })`,
      ['api-keys'],
    ],
  ],
  'webhooks/webhooks.service.js': [
    [
      'endpoints of another federation',
      `findOneBy(Webhook, { id, federationId })`,
      `findOneBy(Webhook, { id })`,
      ['webhooks'],
    ],
    [
      'deliveries of another endpoint',
      `findOneBy(WebhookDelivery, { id, webhookId })`,
      `findOneBy(WebhookDelivery, { id })`,
      ['webhooks'],
    ],
  ],
  'ingestion/mappings.service.js': [
    [
      'mappings of another federation',
      `delete(RememberedMapping, { id, federationId })`,
      `delete(RememberedMapping, { id })`,
      ['mappings'],
    ],
  ],
  'platform/http/configure.js': [
    ['bodies of any length', `limit: JSON_LIMIT, `, `limit: '1gb', `, ['http-limits', 'http-surface']],
    ['bytes of bodies', `verify: rawJsonGuard, `, ``, ['http-limits', 'http-surface']],
  ],
};

export const edits = { ...accounts, ...things };
