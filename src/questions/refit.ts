import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { decide, type Known } from '../identity/decide.js';
import { IdentityStore } from '../identity/identity-store.js';
import { type Example, exampleOf, foldOf } from '../identity/learning/examples.js';
import { rounded, train, weightsOf } from '../identity/learning/fit.js';
import { ModelInUse } from '../identity/model-in-use.js';
import type { Model } from '../identity/model.js';
import { Transactions } from '../platform/database/transactions.js';
import { type AgreedAnswer, agreedAnswers } from './agreed-answers.js';

const FOLDS = 5;
const BATCH = 500;
/** With fewer a fit would say more of chance than of people. */
export const LEAST = { answers: 100, ofEither: 10 };

/** What a model says of answered questions: a wrong athlete, somebody new who is known, or a question again. */
export interface Said {
  wrong: number;
  needless: number;
  questions: number;
}
export interface Refit {
  known: number;
  fresh: number;
  differing: number;
  isEnough: boolean;
  inUse: Model;
  /** Null where there are too few answers. */
  fitted: { model: Model; before: Said; unseen: Said } | null;
}
interface Case extends AgreedAnswer {
  about: Known;
}

/** Fits the weights anew on what people answered. Nothing uses them before somebody says so. */
@Injectable()
export class IdentityRefit {
  constructor(
    private readonly identity: IdentityStore,
    private readonly inUse: ModelInUse,
    private readonly transactions: Transactions,
  ) {}

  async refit(): Promise<Refit> {
    const { agreed, differing } = await this.transactions.run((db) => agreedAnswers(db));
    const known = agreed.filter(({ athleteId }) => athleteId !== null).length;
    const fresh = agreed.length - known;
    const isEnough = agreed.length >= LEAST.answers && Math.min(known, fresh) >= LEAST.ofEither;
    const inUse = this.inUse.model;
    const fitted = isEnough ? fit(await this.casesOf(agreed), inUse) : null;
    return { known, fresh, differing, isEnough, inUse, fitted };
  }

  private async casesOf(agreed: readonly AgreedAnswer[]): Promise<Case[]> {
    const cases: Case[] = [];
    for (let start = 0; start < agreed.length; start += BATCH) {
      const some = agreed.slice(start, start + BATCH);
      const known = await this.transactions.run((db) => this.identity.knownAmong(db, some));
      cases.push(...some.flatMap((each, at) => (known[at] ? [{ ...each, about: known[at] }] : [])));
    }
    return cases;
  }
}

/** Every mention is judged by weights that were fitted without it. */
function fit(cases: readonly Case[], inUse: Model): Refit['fitted'] {
  const known = weightsOf(inUse);
  const examples = new Map(
    cases.map((each) => [each, exampleOf(each.mention, each.about, { ...each, person: each.fingerprint })]),
  );
  const fittedOn = (some: readonly Example[]): Model => named(inUse, rounded(train(some, known)));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fittedOn([...examples.values()].filter(({ person }) => foldOf(person, FOLDS) !== fold)),
  );
  return {
    model: fittedOn([...examples.values()]),
    before: said(cases, () => inUse),
    unseen: said(cases, ({ fingerprint }) => folds[foldOf(fingerprint, FOLDS)] ?? inUse),
  };
}

/** The thresholds stay: questions alone say nothing of how often the hub is right without asking. */
function named({ version, thresholds, seen }: Model, weights: Model['weights']): Model {
  const [base] = version.split('-');
  const hash = createHash('sha256').update(JSON.stringify(weights)).digest('hex').slice(0, 6);
  return { version: `${base?.slice(0, 5)}-${hash}`, weights, thresholds, seen };
}

function said(cases: readonly Case[], modelFor: (each: Case) => Model): Said {
  const sum: Said = { wrong: 0, needless: 0, questions: 0 };
  for (const each of cases) {
    const { kind, id } = decide(each.mention, each.about, modelFor(each));
    if (kind === 'question') sum.questions += 1;
    else if (kind === 'known' && id !== each.athleteId) sum.wrong += 1;
    else if (kind === 'new' && each.athleteId !== null) sum.needless += 1;
  }
  return sum;
}
