import { z } from 'zod';

const node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
});

/**
 * What is wrong with a schema for structured output, as the service says it; null for nothing. With `strict`, every object lists all its
 * properties as required and takes no others (OpenAI, "Structured outputs: supported schemas").
 */
export const schemaFault = (schema: unknown, context = '()'): string | null => {
  const read = node.safeParse(schema);
  if (!read.success) return `In context=${context}, schema must be an object.`;
  const { type, properties = {}, required = [], additionalProperties, items } = read.data;
  if (type === undefined) return `In context=${context}, schema must have a 'type' key.`;
  if (type === 'object') {
    if (additionalProperties !== false)
      return `In context=${context}, 'additionalProperties' is required to be supplied and to be false.`;
    const missing = Object.keys(properties).find((name) => !required.includes(name));
    if (missing !== undefined)
      return `In context=${context}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
  }
  const faults = Object.entries(properties).map(([name, one]) =>
    schemaFault(one, `('properties', '${name}')`),
  );
  return (
    faults.find((fault) => fault !== null) ?? (items === undefined ? null : schemaFault(items, `('items',)`))
  );
};
