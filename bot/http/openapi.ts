import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { problem, refusalsOf } from '../../shared/contracts/endpoint.ts';
import type { Endpoint } from '../../shared/contracts/endpoint.ts';

const schemaOf = (shape: z.core.$ZodType, io: 'input' | 'output'): object =>
  z.toJSONSchema(shape, { io, unrepresentable: 'any', target: 'draft-2020-12' });

const inAddress = (shape: z.core.$ZodType, where: 'path' | 'query'): object[] => {
  const parsed = z
    .object({
      properties: z.record(z.string(), z.unknown()).default({}),
      required: z.array(z.string()).default([]),
    })
    .parse(schemaOf(shape, 'input'));
  return Object.entries(parsed.properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || parsed.required.includes(name),
    schema,
  }));
};

const hasBody = ({ method }: Endpoint): boolean => method !== 'GET' && method !== 'DELETE';

/** An endpoint's refusals by status. */
const refusedReplies = (endpoint: Endpoint): Record<string, object> => {
  const byStatus = new Map<number, string[]>();
  for (const [code, status] of refusalsOf(endpoint))
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
};

/** Who may call an endpoint: somebody signed in to Teams, or another system with a key. */
type Caller = 'teams' | 'resultKey';

const operation = (endpoint: Endpoint, caller: Caller): object => ({
  operationId: endpoint.name,
  summary: endpoint.summary,
  security: [{ [caller]: [] }],
  parameters: [...inAddress(endpoint.params, 'path'), ...inAddress(endpoint.query, 'query')],
  ...(hasBody(endpoint) && {
    requestBody: { content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } },
  }),
  responses: {
    200: {
      description: endpoint.summary,
      content: { 'application/json': { schema: schemaOf(endpoint.reply, 'output') } },
    },
    ...refusedReplies(endpoint),
  },
});

const describe = (endpoints: readonly (readonly [Endpoint, Caller])[]): object => {
  const paths: Record<string, Record<string, object>> = {};
  for (const [endpoint, caller] of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, caller) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Kadens', version: '1' },
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: {
        teams: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        resultKey: { type: 'http', scheme: 'bearer', bearerFormat: 'kadens_<organisation>_<key>_<secret>' },
      },
    },
  };
};

/** GET /api/openapi.json: the contracts of those endpoints, and of those that a key opens, described at the first request, since that would take up half of the start. */
export const addOpenApi = (
  app: FastifyInstance,
  endpoints: readonly Endpoint[],
  withKey: readonly Endpoint[],
): void => {
  const all = [
    ...endpoints.map((endpoint) => [endpoint, 'teams'] as const),
    ...withKey.map((endpoint) => [endpoint, 'resultKey'] as const),
  ];
  let description: object | null = null;
  app.get('/api/openapi.json', () => (description ??= describe(all)));
};
