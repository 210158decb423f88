import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SharedAnswers, States } from '../cache/shared-answers.js';
import type { TableChanges } from '../database/table-changes.js';
import { answerKey } from './answer-key.js';
import { PushedOut } from './pushed-out.js';
import { ReadyAnswer } from './ready-answer.js';
import { givenOrNewId } from './request-id.js';
import { isPublic, listen } from './router-answer.js';

const LONGEST_WAIT_MS = 100;
/** At this share of its longest life an answer is made anew for one who asks, while everybody else still gets it. */
const RENEWED_AT = 0.75;

interface Kept {
  answer: ReadyAnswer;
  tables: readonly string[];
  moment: number;
  madeAtMs: number;
  /** How many bytes were counted for it. */
  bytes: number;
}

/** One computation of one answer. It settles with whether the answer could be kept. */
interface Flight {
  isKept: Promise<boolean>;
}

export interface ReadyAnswersOptions {
  /** What all kept answers may take together, with their compressed forms. */
  mostBytes: number;
  /** Origins that browsers may call from: their answers carry other headers. */
  origins: readonly string[];
  /** How old an answer may get when nobody said that it changed. */
  oldestMs: () => number;
  /** What other instances have made. */
  shared: Pick<SharedAnswers, 'find' | 'keep'>;
}

type Router = (request: IncomingMessage, response: ServerResponse) => void;

interface AskedOfRouter {
  request: IncomingMessage;
  response: ServerResponse;
  router: Router;
}

/**
 * Keeps public answers ready, as bytes, in front of the router. Each is fresh until a table that it was read from
 * changes. Of one address only one answer is computed at a time, each begun after the one before was shown: so nobody
 * sees an older list after a newer one. Who would wait longer than 100 ms for another's computation gets the list
 * before, when there is one. What is only about to be too old keeps nobody waiting but the one for whom it is made anew.
 */
export class ReadyAnswers {
  readonly counts = { ready: 0, computed: 0, stale: 0, shared: 0 };
  private readonly kept = new Map<string, Kept>();
  private readonly flights = new Map<string, Flight>();
  private readonly pushedOut = new PushedOut();
  private bytes = 0;

  constructor(
    private readonly changes: TableChanges,
    private readonly options: ReadyAnswersOptions,
  ) {}

  /** In front of a router: answers what is ready, and listens to what the router answers. */
  inFrontOf(router: Router): Router {
    return (request, response) => {
      const key = answerKey(request, this.options.origins);
      if (key === null) return router(request, response);
      const kept = this.kept.get(key);
      const isInFlight = this.flights.has(key);
      if (kept && this.isFresh(kept, isInFlight ? 1 : RENEWED_AT))
        return this.show(key, kept, request, response);
      if (!isInFlight) return this.compute(key, request, response, router);
      void this.wait(key, request, response, router);
    };
  }

  private show(key: string, kept: Kept, request: IncomingMessage, response: ServerResponse): void {
    this.counts.ready += 1;
    // To the end, so that what goes first for want of room is what nobody asked for longest.
    this.kept.delete(key);
    this.kept.set(key, kept);
    this.count(kept);
    kept.answer.send(request, response, givenOrNewId(request));
  }

  /** Unchanged, and not older than a share of the longest life. */
  private isFresh({ tables, moment, madeAtMs }: Kept, share = 1): boolean {
    return (
      this.changes.isUnchanged(tables, moment) && Date.now() - madeAtMs < share * this.options.oldestMs()
    );
  }

  /** One flight for an address: another instance's answer, or the router's. */
  private compute(key: string, request: IncomingMessage, response: ServerResponse, router: Router): void {
    const landing = new EventEmitter();
    const flight = { isKept: once(landing, 'end').then(([isKept]) => isKept === true) };
    this.flights.set(key, flight);
    const end = (isKept: boolean): void => {
      if (this.flights.get(key) === flight) this.flights.delete(key);
      landing.emit('end', isKept);
    };
    response.once('close', () => end(false));
    void this.land(key, end, { request, response, router });
  }

  private async land(key: string, end: (isKept: boolean) => void, asked: AskedOfRouter): Promise<void> {
    const states = await this.take(key, asked.request, asked.response);
    if (states === 'shown') end(true);
    else this.make(key, states, end, asked);
  }

  private make(
    key: string,
    states: States | null,
    end: (isKept: boolean) => void,
    { request, response, router }: AskedOfRouter,
  ): void {
    this.counts.computed += 1;
    const tables = new Set<string>();
    const about = { moment: this.changes.moment, madeAtMs: Date.now() };
    listen(request, response, (body) => {
      const isKept = isPublic(body, response);
      if (isKept) {
        const answer = new ReadyAnswer(body, response.getHeaders());
        this.keep(key, { answer, tables: [...tables], bytes: 0, ...about });
        const ageMs = Date.now() - about.madeAtMs;
        if (states)
          void this.options.shared.keep(key, states, { ...answer.toShare(), tables: [...tables], ageMs });
      } else this.forget(key);
      end(isKept);
    });
    this.changes.watchReads(tables, () => router(request, response));
  }

  /** Shows what another instance has made; else says with which states one's own can be shared. */
  private async take(
    key: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<States | null | 'shown'> {
    if (this.pushedOut.has(key)) return null;
    const moment = this.changes.moment;
    const found = await this.options.shared.find(key, RENEWED_AT * this.options.oldestMs());
    if (found === null || !('body' in found)) return found;
    const { body, headers, tables, ageMs } = found;
    const answer = new ReadyAnswer(body, headers);
    const kept = { answer, tables, moment, madeAtMs: Date.now() - ageMs, bytes: 0 };
    this.counts.shared += 1;
    this.keep(key, kept);
    this.show(key, kept, request, response);
    return 'shown';
  }

  private async wait(
    key: string,
    request: IncomingMessage,
    response: ServerResponse,
    router: Router,
  ): Promise<void> {
    const until = Date.now() + LONGEST_WAIT_MS;
    for (;;) {
      const kept = this.kept.get(key);
      if (kept && this.isFresh(kept)) return this.show(key, kept, request, response);
      const flight = this.flights.get(key);
      if (!flight) return this.compute(key, request, response, router);
      const isKept = await (kept ? patient(flight.isKept, until - Date.now()) : flight.isKept);
      if (isKept === false) return router(request, response);
      const stale = this.kept.get(key);
      if (isKept === 'later' && stale) {
        this.counts.stale += 1;
        return this.show(key, stale, request, response);
      }
    }
  }

  private keep(key: string, made: Kept): void {
    this.forget(key);
    this.kept.set(key, made);
    this.count(made);
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.options.mostBytes) return;
      this.forget(oldest);
      this.pushedOut.add(oldest);
    }
  }

  /** An answer grows by each compressed form that somebody asks for. */
  private count(kept: Kept): void {
    const { sizeBytes } = kept.answer;
    this.bytes += sizeBytes - kept.bytes;
    kept.bytes = sizeBytes;
  }

  private forget(key: string): void {
    const kept = this.kept.get(key);
    if (!kept) return;
    this.bytes -= kept.bytes;
    this.kept.delete(key);
  }
}

/** What the promise says, or `later` when it takes too long. */
async function patient(promise: Promise<boolean>, ms: number): Promise<boolean | 'later'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'later'>((resolve) => {
    timer = setTimeout(() => resolve('later'), Math.max(ms, 0));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
