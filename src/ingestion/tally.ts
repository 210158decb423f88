import type { Value } from '../platform/database/bulk.js';
import type { CheckedRow, Verdict } from './checked-row.js';
import { FINDING_RULES } from './finding-codes.js';
import { findingRow } from './finding-row.js';
import type { Remark } from './readers/reader.js';
import { packed } from './packed-result.js';
import type { Noted } from './same-meet.js';

/** Rows and findings as they are written. */
export interface Counted {
  rows: Value[][];
  findings: Value[][];
}

/** An error rejects the row, a doubt holds it, anything else lets it pass. */
export function verdictOf({ result, remarks }: CheckedRow): Verdict {
  if (remarks.some(({ code }) => FINDING_RULES[code].severity === 'error')) return 'rejected';
  if (remarks.some(({ code }) => FINDING_RULES[code].holds)) return 'held';
  return result ? 'accepted' : 'rejected';
}

/** What is counted while a file is read. Counting is apart from storing, which may be tried again. */
export class Tally {
  readonly rows = { received: 0, accepted: 0, held: 0, rejected: 0 };
  readonly findings = { error: 0, warning: 0, info: 0 };
  private seq = 0;

  count(submissionId: string, rows: readonly CheckedRow[]): Counted {
    const counted: Counted = { rows: [], findings: [] };
    for (const row of rows) {
      const verdict = verdictOf(row);
      this.rows.received += 1;
      this.rows[verdict] += 1;
      counted.rows.push([submissionId, row.row, verdict, row.raw, packed(row.result, row.contest)]);
      for (const remark of row.remarks) {
        counted.findings.push(this.finding(submissionId, row.row, placed(remark, row)));
      }
    }
    return counted;
  }

  /** What is said about the file as a whole. */
  countRemarks(submissionId: string, remarks: readonly Remark[]): Counted {
    return { rows: [], findings: remarks.map((remark) => this.finding(submissionId, null, remark)) };
  }

  /** With so many of the accepted rows kept back for the sake of others, each with a warning, and others noted since. */
  less(kept: number, noted: Noted): Pick<Tally, 'rows' | 'findings'> {
    const { accepted, held } = this.rows;
    const { error, warning, info } = this.findings;
    const waiting = kept + noted.held;
    return {
      rows: { ...this.rows, accepted: accepted - waiting, held: held + waiting },
      findings: { error, warning: warning + kept + noted.warnings, info: info + noted.infos },
    };
  }

  private finding(submissionId: string, row: number | null, remark: Remark): Value[] {
    this.findings[FINDING_RULES[remark.code].severity] += 1;
    this.seq += 1;
    return findingRow({ submissionId, seq: this.seq, row }, remark);
  }
}

/** A remark that names no place of its own is about the place of its row. */
const placed = (remark: Remark, { path }: CheckedRow): Remark =>
  remark.path === undefined && path !== undefined ? { ...remark, path } : remark;
