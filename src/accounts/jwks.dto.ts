import type { PublicJwk } from './signing-keys.js';

export class JwkView implements PublicJwk {
  /** Kind of key. @example "EC" */
  kty!: 'EC';

  /** Curve. @example "P-256" */
  crv!: 'P-256';

  /** First coordinate, base64url. @example "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU" */
  x!: string;

  /** Second coordinate, base64url. @example "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0" */
  y!: string;

  /** Its id in the header of tokens: the thumbprint of RFC 7638. @example "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U" */
  kid!: string;

  /** What it is for. @example "sig" */
  use!: 'sig';

  /** Algorithm. @example "ES256" */
  alg!: 'ES256';
}

export class JwksView {
  /** The key that signs, and the one before while its tokens may still live. */
  keys!: JwkView[];
}
