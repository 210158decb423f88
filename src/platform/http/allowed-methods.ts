import type { NextFunction, Request, Response } from 'express';
import { Problem } from './problem.js';

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  match(path: string): boolean;
}

/** The methods that routes take at the address of a request; for an unknown address none. */
export const allowedMethods = (request: Request): string[] =>
  routesAt(request, request.baseUrl + request.path);

/** The same for any address. */
export function routesAt(request: Request, path: string): string[] {
  const methods = new Set<string>();
  for (const layer of layersOf(request)) {
    if (!layer.route || !layer.match(path)) continue;
    for (const method of methodsOf(layer.route)) methods.add(method);
  }
  return [...methods].toSorted();
}

/**
 * An address that is written out, such as POST /athletes/resolve, also fits the pattern of its neighbour,
 * GET /athletes/{id}: asked with the neighbour's method it is still the address that does not take it.
 */
export function methodGuard(request: Request, _response: Response, next: NextFunction): void {
  const methods = writtenOut(request).get(request.path);
  if (methods && !methods.has(request.method) && request.method !== 'OPTIONS')
    throw methodNotAllowed([...methods].toSorted());
  next();
}

export const methodNotAllowed = (methods: readonly string[]): Problem =>
  new Problem('method_not_allowed', 'This address does not take that method.', {
    headers: { Allow: methods.join(', ') },
  });

const known = new WeakMap<object, { layers: number; methods: Map<string, Set<string>> }>();

/** The methods of every address without a parameter, counted again only when routes were added. */
function writtenOut(request: Request): Map<string, Set<string>> {
  const layers = layersOf(request);
  const before = known.get(layers);
  if (before?.layers === layers.length) return before.methods;
  const methods = new Map<string, Set<string>>();
  for (const { route } of layers) {
    if (!route || /[:*{]/.test(route.path)) continue;
    const taken = methods.get(route.path) ?? new Set();
    for (const method of methodsOf(route)) taken.add(method);
    methods.set(route.path, taken);
  }
  known.set(layers, { layers: layers.length, methods });
  return methods;
}

const layersOf = (request: Request): Layer[] =>
  (request.app as unknown as { router: { stack: Layer[] } }).router.stack;

function methodsOf({ methods }: NonNullable<Layer['route']>): string[] {
  const names = Object.keys(methods).map((method) => method.toUpperCase());
  return names.includes('GET') ? [...names, 'HEAD'] : names;
}
