import { IsString, IsUUID, Length, ValidateIf } from 'class-validator';
import type { Role } from '../accounts/identity.js';
import type { Membership } from '../accounts/membership.entity.js';
import { IdParam } from '../platform/http/id-param.dto.js';

export class MemberParam extends IdParam {
  /** Account of the member. @example "0199e1d2-0000-7000-8000-000000000001" */
  @IsUUID()
  accountId!: string;
}

export class NewMember {
  /** Address of the account; or say `accountId`. @example "ana@example.org" */
  @ValidateIf(({ accountId, email }: NewMember) => accountId === undefined || email !== undefined)
  @IsString()
  @Length(3, 254)
  email?: string;

  /** Id of the account; or say `email`. @example "0199e1d2-0000-7000-8000-000000000001" */
  @ValidateIf(({ accountId }: NewMember) => accountId !== undefined)
  @IsUUID()
  accountId?: string;
}

export class MemberView {
  /** Account of the member. @example "0199e1d2-0000-7000-8000-000000000001" */
  accountId!: string;

  /** Address of the member. @example "ana@example.org" */
  email!: string;

  /** Name of the member. @example "Ana Souza" */
  name!: string;

  /** Role of the account. @example "federation" */
  role!: Role;

  /** Since when, UTC. @example "2026-11-23T12:00:00.000Z" */
  since!: string;

  static of({ accountId, account, createdAt }: Membership): MemberView {
    const { email = '', name = '', role = 'fan' } = account ?? {};
    return { accountId, email, name, role, since: createdAt.toISOString() };
  }
}

export class MemberPage {
  /** The items of this page. */
  items!: MemberView[];

  /** Cursor of the next page, or null. @example null */
  next!: string | null;
}
