import { Injectable } from '@nestjs/common';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { type Birth, birthOfText } from '../identity/birth.js';
import type { Candidate } from '../identity/decide.js';
import { IdentityStore } from '../identity/identity-store.js';
import type { Mention, Sex } from '../identity/mention.js';
import { normalName } from '../identity/normal-name.js';
import { Transactions } from '../platform/database/transactions.js';
import { type FieldError, Problem } from '../platform/http/problem.js';
import type { AskedId, ReconcileCandidate, ReconcileResult, ResolvedIds } from './merging.dto.js';

const MOST_QUERIES = 100;
const MOST_CANDIDATES = 5;

interface Asked {
  key: string;
  mention: Mention;
  limit: number;
}

/** Ids and names of others, turned into athletes of the hub. */
@Injectable()
export class ResolvingService {
  constructor(
    private readonly athletes: AthletesService,
    private readonly identity: IdentityStore,
    private readonly transactions: Transactions,
  ) {}

  async resolve(asked: readonly AskedId[]): Promise<ResolvedIds> {
    const errors = asked.flatMap(({ id, scheme, value }, at): FieldError[] =>
      (id === undefined) !== (scheme === undefined || value === undefined)
        ? []
        : [
            {
              pointer: `/ids/${at}`,
              code: 'ambiguous',
              message: 'takes either an id, or a scheme and a value',
            },
          ],
    );
    if (errors.length > 0) throw new Problem('invalid', 'The input is not valid.', { errors });
    return this.transactions.run(async (db) => {
      const numbers = asked.flatMap(({ scheme, value }) => (scheme && value ? [{ scheme, value }] : []));
      const bearers = await this.athletes.byIdentifiers(db, numbers);
      const byNumber = new Map(bearers.map(({ scheme, value, id }) => [`${scheme}|${value}`, id]));
      const survivors = await this.athletes.survivors(
        db,
        asked.flatMap(({ id }) => id?.toLowerCase() ?? []),
      );
      const items = asked.map((each) => {
        const athleteId = each.id
          ? (survivors.get(each.id.toLowerCase()) ?? null)
          : (byNumber.get(`${each.scheme}|${each.value}`) ?? null);
        const redirected = each.id !== undefined && athleteId !== null && athleteId !== each.id.toLowerCase();
        return { asked: each, athleteId, redirected };
      });
      return { items };
    });
  }

  /** Scored candidates with reasons. A birth is compared and never answered. */
  async reconcile(me: Identity, queries: Record<string, unknown>): Promise<Record<string, ReconcileResult>> {
    allow(me, 'athlete.reconcile');
    const asked = askedOf(queries);
    return this.transactions.run(async (db) => {
      const told = await this.identity.decideAll(
        db,
        asked.map(({ mention }) => mention),
      );
      const ids = told.flatMap(({ decision }) => decision.candidates.map(({ id }) => id));
      const names = await this.athletes.namesOf(db, ids);
      const answers = asked.map(({ key, limit }, at) => {
        const decision = told[at]?.decision;
        const candidates = decision?.candidates.slice(0, limit) ?? [];
        const result = candidates.map((each) => viewOf(each, names, each.id === decision?.id));
        return [key, { result }] as const;
      });
      return Object.fromEntries(answers);
    });
  }
}

function viewOf(
  { id, chance, fields }: Candidate,
  names: ReadonlyMap<string, string>,
  match: boolean,
): ReconcileCandidate {
  const features = Object.entries(fields)
    .map(([field, bits]) => ({ field, bits }))
    .toSorted((one, other) => Math.abs(other.bits) - Math.abs(one.bits));
  return { id, name: names.get(id) ?? '', score: Math.round(chance * 1_000) / 10, match, features };
}

function askedOf(queries: Record<string, unknown>): Asked[] {
  const entries = Object.entries(queries);
  if (entries.length === 0 || entries.length > MOST_QUERIES) {
    throw Problem.invalid('/queries', 'size', `takes 1 to ${MOST_QUERIES} questions`);
  }
  return entries.map(([key, value]) => {
    const pointer = `/queries/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const asked = (value ?? {}) as { query?: unknown; limit?: unknown; properties?: unknown };
    const { query, limit = MOST_CANDIDATES } = asked;
    if (typeof query !== 'string' || query.trim() === '' || query.length > 200) {
      throw Problem.invalid(`${pointer}/query`, 'name', 'is a name of 1 to 200 letters');
    }
    if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > MOST_CANDIDATES) {
      throw Problem.invalid(`${pointer}/limit`, 'range', `is a whole number from 1 to ${MOST_CANDIDATES}`);
    }
    return { key, limit, mention: mentionOf(query, asked.properties, `${pointer}/properties`) };
  });
}

function mentionOf(name: string, properties: unknown, pointer: string): Mention {
  const known = (typeof properties === 'object' && properties !== null ? properties : {}) as Record<
    string,
    unknown
  >;
  const text = (field: string, form: RegExp): string | null => {
    const value = known[field];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string' && form.test(value)) return value;
    throw Problem.invalid(`${pointer}/${field}`, 'form', `must look like ${form.source}`);
  };
  const normal = normalName({ name });
  if (normal.tokens.length === 0) throw Problem.invalid(pointer, 'name', 'has no letters');
  return {
    name: normal,
    birth: birthOf(text('birth', /^\d{4}(?:-\d{2}-\d{2})?$/)),
    sex: text('sex', /^[MFX]$/) as Sex | null,
    nation: text('nation', /^[A-Z]{3}$/),
    club: null,
    ids: [],
    source: null,
    year: null,
  };
}

const birthOf = (text: string | null): Birth | null => (text === null ? null : birthOfText(text));
