import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What a feature keeps about a person. */
export interface PersonalPart {
  /** The name of the list in the export. */
  name: string;
  /** Everything, newest first, without an end. */
  rows: (accountId: string) => AsyncIterable<object>;
  /** In the transaction in which the account is deleted. */
  forget: (db: EntityManager, accountId: string) => Promise<void>;
}

/** The features below say here what they keep about people, so that export and deletion leave nothing out. */
@Injectable()
export class PersonalData {
  readonly parts: PersonalPart[] = [];

  add(part: PersonalPart): void {
    this.parts.push(part);
  }
}
