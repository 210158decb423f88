import { Outbox1764000000000 } from './1764000000000-outbox.js';
import { Accounts1764000100000 } from './1764000100000-accounts.js';
import { Results1764000200000 } from './1764000200000-results.js';
import { Ingestion1764000300000 } from './1764000300000-ingestion.js';
import { NationChanges1764970000000 } from './1764970000000-nation-changes.js';
import { Bests1764100000000 } from './1764100000000-bests.js';
import { Search1764100200000 } from './1764100200000-search.js';
import { DurableWork1764500000000 } from './1764500000000-durable-work.js';
import { SubmissionKey1764500100000 } from './1764500100000-submission-key.js';
import { Identity1764800000000 } from './1764800000000-identity.js';
import { Records1764900000000 } from './1764900000000-records.js';
import { AccountLife1764300000000 } from './1764300000000-account-life.js';
import { ThrottleCount1764300100000 } from './1764300100000-throttle-count.js';
import { Bus1764200000000 } from './1764200000000-bus.js';
import { RowDecisions1764700000000 } from './1764700000000-row-decisions.js';
import { Idempotency1764200100000 } from './1764200100000-idempotency.js';
import { Uploads1764200200000 } from './1764200200000-uploads.js';
import { Versions1764700100000 } from './1764700100000-versions.js';
import { RulesVersion1764700200000 } from './1764700200000-rules-version.js';
import { IdentityAnswers1764960061000 } from './1764960061000-identity-answers.js';
import { Webhooks1764961000000 } from './1764961000000-webhooks.js';
import { ProfileClaims1764971000000 } from './1764971000000-profile-claims.js';
import { AuditOfAPerson1764972000000 } from './1764972000000-audit-of-a-person.js';
import { MarkChoices1764980100000 } from './1764980100000-mark-choices.js';
import { KeysByBirth1764980000000 } from './1764980000000-keys-by-birth.js';
import { SourceAthletes1764981000000 } from './1764981000000-source-athletes.js';
import { MarksGivenAgain1764982000000 } from './1764982000000-marks-given-again.js';
import { ListOfABest1764983000000 } from './1764983000000-list-of-a-best.js';
import { RowsOfAFile1764984000000 } from './1764984000000-rows-of-a-file.js';
import { LegalAndIllegalBests1764985000000 } from './1764985000000-legal-and-illegal-bests.js';
import { TurnsWithoutATable1764986000000 } from './1764986000000-turns-without-a-table.js';
import { KeysWithinMeets1764987000000 } from './1764987000000-keys-within-meets.js';
import { RecordsByDiscipline1764988000000 } from './1764988000000-records-by-discipline.js';
import { Acceptance1764961100000 } from './1764961100000-acceptance.js';
import { ColumnMappings1764961200000 } from './1764961200000-column-mappings.js';
import { Squads1764976000000 } from './1764976000000-squads.js';
import { Justifications1764977100000 } from './1764977100000-justifications.js';

/** Oldest first. Add new ones at the end; never change one that has run anywhere. */
export const migrations = [
  Outbox1764000000000,
  Accounts1764000100000,
  Results1764000200000,
  Ingestion1764000300000,
  Bests1764100000000,
  Search1764100200000,
  DurableWork1764500000000,
  SubmissionKey1764500100000,
  Records1764900000000,
  Identity1764800000000,
  AccountLife1764300000000,
  ThrottleCount1764300100000,
  Bus1764200000000,
  RowDecisions1764700000000,
  Idempotency1764200100000,
  Uploads1764200200000,
  Versions1764700100000,
  RulesVersion1764700200000,
  IdentityAnswers1764960061000,
  Webhooks1764961000000,
  NationChanges1764970000000,
  ProfileClaims1764971000000,
  Acceptance1764961100000,
  ColumnMappings1764961200000,
  Squads1764976000000,
  Justifications1764977100000,
  AuditOfAPerson1764972000000,
  KeysByBirth1764980000000,
  MarkChoices1764980100000,
  SourceAthletes1764981000000,
  MarksGivenAgain1764982000000,
  ListOfABest1764983000000,
  RowsOfAFile1764984000000,
  LegalAndIllegalBests1764985000000,
  TurnsWithoutATable1764986000000,
  KeysWithinMeets1764987000000,
  RecordsByDiscipline1764988000000,
];
