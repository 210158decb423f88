import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that the code at hand works for. */
export interface CurrentRequest {
  id: string;
  /** Network address of the client, as the trusted proxies say. */
  address: string;
  /** The person, or the maker of the key; null until known, and for nobody. */
  accountId: string | null;
  keyId: string | null;
  /** Aborted when the time of the request is over. */
  signal: AbortSignal;
}

const current = new AsyncLocalStorage<CurrentRequest>();

/** The request around the caller; undefined in the background. */
export const currentRequest = (): CurrentRequest | undefined => current.getStore();

export const withinRequest = <T>(request: CurrentRequest, work: () => T): T => current.run(request, work);

/** For work about a request that begins when it is answered: it keeps its name, and no time ends it. */
export function afterRequest<T>(work: () => T): T {
  const request = current.getStore();
  return request ? current.run({ ...request, signal: new AbortController().signal }, work) : work();
}

/** For work that goes on when the request is long answered. */
export const outsideRequests = <T>(work: () => T): T => current.exit(work);
