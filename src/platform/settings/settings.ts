import { applyDecorators } from '@nestjs/common';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { KAFKA_URL } from '../bus/kafka-config.js';
import { readOrMakeSecrets } from './secrets.js';
import { SECRETS, unsafeSettings } from './unsafe.js';

const toNumber = Transform(({ value }) => (/^\d+$/.test(String(value)) ? Number(value) : Number.NaN));
const whole = (least: number, most: number): PropertyDecorator =>
  applyDecorators(toNumber, IsInt(), Min(least), Max(most));
const toSwitch = Transform(({ value }) =>
  value === '1' || value === true ? true : value === '0' ? false : value,
);
const BUS_URL = new RegExp(`^memory:$|^rediss?://.|${KAFKA_URL.source}`);
const isGiven = ValidateIf((_, value) => value !== '');

/**
 * Everything the environment can change. Checked once, before anything is built.
 * A message names the variable that is wrong and never repeats its value.
 */
export class Settings {
  /** `production` refuses missing secrets and does not load the sample meet by itself. */
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: string = 'development';

  /** Port of the HTTP server; 0 asks the system for a free one. */
  @whole(0, 65_535)
  PORT: number = 3000;

  /** Folder of everything that is kept: database, files, secrets of a development machine. */
  DATA_DIR: string = './data';

  /** `sqlite:<file>`, `sqlite::memory:` or `postgres://user:password@host/name`. Empty: a file in DATA_DIR. */
  @isGiven
  @Matches(/^(sqlite:.|postgres(ql)?:\/\/)/, {
    message: 'DATABASE_URL must start with sqlite: or postgres://',
  })
  DATABASE_URL: string = '';

  /** Connections to PostgreSQL that one process may hold. */
  @whole(2, 100)
  DATABASE_POOL: number = 10;

  /** `redis://…` for a cache and throttles that several instances share. Empty: in memory. */
  @isGiven
  @Matches(/^rediss?:\/\//, { message: 'REDIS_URL must start with redis:// or rediss://' })
  REDIS_URL: string = '';

  /** Message bus: `memory:`, `redis://…`, or `kafka://[user:password@]host:port,…[?tls=1&mechanism=plain]`. */
  @Matches(BUS_URL, { message: 'BUS_URL must be memory:, redis://… or kafka://host:port,…' })
  BUS_URL: string = 'memory:';

  /** Where received files are kept: `file:<folder>` or `s3://[key:secret@]bucket[?endpoint=…]`. Empty: in DATA_DIR. */
  @isGiven
  @Matches(/^(file:.|s3:\/\/([^:@/?]+:[^@/?]+@)?[a-z0-9][a-z0-9.-]+(\?.*)?$)/, {
    message: 'STORAGE_URL must be file:<folder> or s3://bucket?endpoint=…',
  })
  STORAGE_URL: string = '';

  /** `smtp://…` of the mail server. Empty: letters are written into DATA_DIR/mail. */
  @isGiven
  @Matches(/^smtps?:\/\//, { message: 'SMTP_URL must start with smtp:// or smtps://' })
  SMTP_URL: string = '';

  /** Sender of the hub's letters. */
  @IsEmail()
  MAIL_FROM: string = 'hub@athletics.example';

  /** Address under which people reach the hub; links in letters start with it. */
  @isGiven
  @IsUrl({ require_tld: false, require_protocol: true })
  PUBLIC_URL: string = '';

  /** Origins that browsers may call from, separated by commas. */
  CORS_ORIGINS: string = '';

  /** How many reverse proxies stand in front and may say who is calling. */
  @whole(0, 5)
  TRUSTED_PROXIES: number = 0;

  /** Largest file that is taken, in bytes. */
  @whole(1024, 2_000_000_000)
  UPLOAD_MAX_BYTES: number = 100_000_000;

  /** Memory for public answers that are kept ready; 8 MB are some 130 lists of 100 rows, or many more pages. */
  @whole(1_000_000, 2_000_000_000)
  READY_ANSWERS_BYTES: number = 8_000_000;

  /** A model of who is who that `hub identity refit` wrote. Empty: the one the hub brings. */
  IDENTITY_MODEL: string = '';

  /** Run the background worker inside the web process. */
  @toSwitch
  @IsIn([true, false], { message: 'WORKER must be 0 or 1' })
  WORKER: boolean = true;

  /** Serve Swagger UI at /docs; off in production unless asked for. */
  @toSwitch
  @IsOptional()
  @IsIn([true, false], { message: 'DOCS must be 0 or 1' })
  DOCS?: boolean;

  /** Load the sample meet into an empty database; on in development. */
  @toSwitch
  @IsOptional()
  @IsIn([true, false], { message: 'HUB_DEMO must be 0 or 1' })
  HUB_DEMO?: boolean;

  /** Account that is made administrator on an empty database. Needs ADMIN_PASSWORD. */
  @isGiven
  @IsEmail()
  ADMIN_EMAIL: string = '';

  @isGiven
  @MinLength(12)
  ADMIN_PASSWORD: string = '';

  /** The keys that sign access tokens are made of it. At least 32 random characters. */
  @isGiven
  @MinLength(32)
  JWT_SECRET: string = '';

  /** The JWT_SECRET of before: tokens of its key are still taken, so that changing it signs nobody out. */
  @isGiven
  @MinLength(32)
  JWT_SECRET_PREVIOUS: string = '';

  /** Fewest characters of a new password. */
  @whole(8, 64)
  AUTH_PASSWORD_MIN: number = 12;

  /** Administrators and officers need a second factor; on in production, but not for the sample meet. */
  @toSwitch
  @IsOptional()
  @IsIn([true, false], { message: 'SECOND_FACTOR_REQUIRED must be 0 or 1' })
  SECOND_FACTOR_REQUIRED?: boolean;

  /** Key of the pre-hash in front of bcrypt. At least 32 random characters; changing it voids every password. */
  @isGiven
  @MinLength(32)
  PASSWORD_PEPPER: string = '';

  /** Work factor of bcrypt; at least 10 in production. */
  @whole(4, 15)
  PASSWORD_COST: number = 12;

  /** Encrypts what must be readable again (second-factor seeds). At least 32 random characters. */
  @isGiven
  @MinLength(32)
  DATA_KEY: string = '';

  /** Reads a minute that one caller may make; answers that are kept ready are not counted. */
  @whole(1, 1_000_000_000)
  READS_PER_MINUTE: number = 30_000;

  /** Writes a minute that one caller may make. */
  @whole(1, 1_000_000_000)
  WRITES_PER_MINUTE: number = 3_000;

  /** Webhooks to any address and port, also of this machine: for development, refused in production. */
  @toSwitch
  @IsIn([true, false], { message: 'WEBHOOKS_ANYWHERE must be 0 or 1' })
  WEBHOOKS_ANYWHERE: boolean = false;

  /** Seconds that the body of a request, and then its answer, may take. */
  @whole(1, 30)
  REQUEST_SECONDS: number = 30;

  /** Seconds that readiness says 503 while requests are still served, before the server closes. */
  @whole(0, 20)
  DRAIN_SECONDS: number = 5;

  get isProduction(): boolean {
    return this.NODE_ENV === 'production';
  }

  get databaseUrl(): string {
    return this.DATABASE_URL || `sqlite:${this.DATA_DIR}/hub.sqlite`;
  }

  get storageUrl(): string {
    return this.STORAGE_URL || `file:${this.DATA_DIR}/storage`;
  }

  get publicUrl(): string {
    return (this.PUBLIC_URL || `http://localhost:${this.PORT}`).replace(/\/$/, '');
  }

  get secondFactorRequired(): boolean {
    return this.SECOND_FACTOR_REQUIRED ?? (this.isProduction && !this.HUB_DEMO);
  }

  get docs(): boolean {
    return this.DOCS ?? !this.isProduction;
  }
}

/** Reads and checks the environment; throws one error that names everything that is wrong. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const known = Object.keys(new Settings());
  const optional = ['DOCS', 'HUB_DEMO', 'SECOND_FACTOR_REQUIRED'];
  const given = Object.fromEntries(
    [...known, ...optional].filter((key) => env[key]).map((key) => [key, env[key]]),
  );
  const settings = plainToInstance(Settings, given);
  const problems = validateSync(settings).flatMap((error) => Object.values(error.constraints ?? {}));
  problems.push(...unsafeSettings(settings, given, env));
  if (settings.ADMIN_EMAIL && !settings.ADMIN_PASSWORD)
    problems.push('ADMIN_PASSWORD must be set with ADMIN_EMAIL');
  if (problems.length > 0) throw new Error(`The settings are not usable:\n- ${problems.join('\n- ')}`);
  // A development machine makes its own secrets on first run and keeps them beside its data.
  const made = SECRETS.some((name) => !settings[name]) && readOrMakeSecrets(settings.DATA_DIR, SECRETS);
  if (made) for (const name of SECRETS) settings[name] ||= made[name];
  return settings;
}
