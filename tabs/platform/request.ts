import type { z } from 'zod/mini';
import type { Endpoint } from '../../shared/contracts/endpoint.ts';

type MayBeLeftOut<Shape> = string extends keyof Shape ? true : Partial<Shape> extends Shape ? true : false;
type Part<Name extends string, Shape> =
  MayBeLeftOut<Shape> extends true ? Readonly<Partial<Record<Name, Shape>>> : Readonly<Record<Name, Shape>>;

/** An endpoint's input; parts that need nothing may be left out. */
export type CallInput<E extends Endpoint> = Part<'params', z.input<E['params']>> &
  Part<'query', z.input<E['query']>> &
  Part<'body', z.input<E['body']>>;

export type LooseInput = Readonly<{ params?: unknown; query?: unknown; body?: unknown }>;

const partsOf = (part: unknown): readonly (readonly [string, string])[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
          ? [[name, String(value)] as const]
          : [],
      )
    : [];

/** The address of a call: the path with its parameters filled in, and the query. */
export const addressOf = (path: string, { params, query }: LooseInput): string => {
  const known = new Map(partsOf(params));
  const filled = path.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(known.get(name) ?? ''));
  const search = new URLSearchParams(partsOf(query).map(([name, value]) => [name, value])).toString();
  return search === '' ? filled : `${filled}?${search}`;
};

/** Milliseconds until a call is given up. */
export const PATIENCE_MS = 15_000;

/** What every call tells the server. */
export const requestHeaders = (token: string): Record<string, string> => ({
  Authorization: `Bearer ${token}`,
  Accept: 'application/json',
});
