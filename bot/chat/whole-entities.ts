import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js';

/**
 * Has the SDK send entities whole. Its list of what an entity has names three fields, and says where it is used that there may be more; the
 * serializer it has had since 4.23 reads only the list, and drops the rest: also what makes Teams label a message as made by AI.
 */
export const sendEntitiesWhole = (): void => {
  Entity.type.additionalProperties = { type: { name: 'Object' } };
};
