import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { expect } from 'vitest';
import { z } from 'zod';
import type { GraphReplies } from './graph-replies.ts';

const schema = createGenerator({
  path: 'tests/support/graph-replies.ts',
  tsconfig: 'tsconfig.json',
  type: 'GraphReplies',
  skipTypeCheck: true,
  additionalProperties: false,
}).createSchema('GraphReplies');
const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(
  z.record(z.string(), z.unknown()).parse(schema),
  'graph',
);
const definitions = z
  .object({
    definitions: z.object({ GraphReplies: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
  })
  .parse(schema);

const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('@odata'))
      .map(([name, inner]) => [name, bare(inner)]),
  );
};

/** Expects Microsoft's published types to know the value and everything in it, apart from `@odata` annotations, which they leave out. */
export const expectShape = (kind: keyof GraphReplies, value: unknown): void => {
  expect(definitions.definitions.GraphReplies.properties[kind]).toBeDefined();
  const valid = ajv.validate({ $ref: `graph#/definitions/GraphReplies/properties/${kind}` }, bare(value));
  expect(valid ? null : ajv.errors).toBeNull();
};
