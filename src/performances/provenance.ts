import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import {
  markBefore,
  type ProvenanceFindingView,
  type ProvenanceView,
  type RevisionView,
} from './provenance.dto.js';

interface Source {
  sha256: string;
  fileName: string;
  format: string;
  version: number;
  rulesVersion: string | null;
  role: string | null;
  federation: string | null;
  reviewedAt: Date | string | null;
  athlete: 'known' | 'new' | null;
  corrections: object | string | null;
}
interface StoredRevision {
  kind: RevisionView['kind'];
  at: Date | string;
  submissionId: string;
  snapshot: object | string;
  undoneAt: Date | string | null;
}

const SOURCE = `SELECT s.sha256, s.file_name AS "fileName", s.format, s.results_version AS version,
    s.rules_version AS "rulesVersion", a.role, f.code AS federation, s.reviewed_at AS "reviewedAt",
    d.athlete, d.corrections
  FROM submission s LEFT JOIN account a ON a.id = s.reviewed_by LEFT JOIN federation f ON f.id = s.federation_id
  LEFT JOIN row_decision d ON d.submission_id = $1 AND d.row = $2 AND d.undone_at IS NULL
  WHERE s.id = $3`;
const FINDINGS = `SELECT code, severity, field AS "column" FROM finding
  WHERE submission_id = $1 AND row = $2 ORDER BY seq`;
const REVISIONS = `SELECT kind, revised_at AS at, submission_id AS "submissionId", snapshot,
    undone_at AS "undoneAt"
  FROM performance_revision WHERE performance_id = $1 ORDER BY id LIMIT 100`;

/** How a mark came to be public, as far as everybody may know: the row itself may hold a birth date. */
@Injectable()
export class Provenance {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Null for a mark whose file is not kept here, as of an old list. */
  async of(performance: {
    id: string;
    submissionId: string;
    sourceRow: number;
  }): Promise<ProvenanceView | null> {
    const { id, submissionId, sourceRow } = performance;
    const [source] = await this.source.query<Source[]>(SOURCE, [submissionId, sourceRow, submissionId]);
    if (!source) return null;
    const findings = await this.source.query<ProvenanceFindingView[]>(FINDINGS, [submissionId, sourceRow]);
    const revisions = await this.source.query<StoredRevision[]>(REVISIONS, [id]);
    const { sha256, fileName, format, version, rulesVersion, athlete } = source;
    return {
      sha256,
      fileName,
      format,
      version,
      rulesVersion,
      findings,
      approved: { role: source.role, federation: source.federation, at: iso(source.reviewedAt) },
      athleteDecision: athlete === 'known' ? 'chosen' : athlete === 'new' ? 'declared_new' : 'matched',
      rowDecision: decided(source.corrections),
      revisions: revisions.map((each) => revisionOf(each)),
    };
  }
}

function decided(corrections: Source['corrections']): ProvenanceView['rowDecision'] {
  if (corrections === null) return null;
  const said = typeof corrections === 'string' ? (JSON.parse(corrections) as object) : corrections;
  return Object.keys(said).length > 0 ? 'corrected' : 'accepted';
}

function revisionOf({ kind, at, submissionId, snapshot, undoneAt }: StoredRevision): RevisionView {
  const before = (typeof snapshot === 'string' ? JSON.parse(snapshot) : snapshot) as Parameters<
    typeof markBefore
  >[0];
  const wind = before['wind_mm_per_second'];
  return {
    kind,
    at: iso(at) ?? '',
    submissionId,
    markBefore: markBefore(before),
    windBefore: typeof wind === 'number' ? wind / 1000 : null,
    submissionBefore: String(before['submission_id']),
    undoneAt: iso(undoneAt),
  };
}

const iso = (at: Date | string | null): string | null => {
  if (at === null) return null;
  return (typeof at === 'string' ? new Date(`${at.replace(' ', 'T')}Z`) : at).toISOString();
};
