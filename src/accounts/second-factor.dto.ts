import { IsString, Length } from 'class-validator';

export class Code {
  /** Six figures of the app, or where the app is lost a recovery code. @example "123456" */
  @IsString()
  @Length(6, 40)
  code!: string;
}

export class SecondStep extends Code {
  /** From the answer of `/auth/login`. @example "hV1xq0bZ8m3nK5tR7wY9aB2cD4eF6gH8iJ0kL1mN3oP" */
  @IsString()
  @Length(1, 200)
  challengeToken!: string;
}

export class SeedView {
  /** To type into the app, base32. @example "FRJQO537FQLQSMDTIVTVIZCKCZ7QSJKA" */
  secret!: string;

  /** To show as QR code. @example "otpauth://totp/Hub:ana%40example.org?secret=FRJQO537FQLQSMDTIVTVIZCKCZ7QSJKA" */
  otpauthUrl!: string;
}

export class RecoveryCodesView {
  /** Ten codes, each good once; shown only now. @example ["k7m2pq-9xw3nd-4h8rtz-v6bj1c"] */
  recoveryCodes!: string[];
}
