import type { JSONColumnType } from 'kysely';
import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import { impersonal, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** The chats that the bot knows, as PostgreSQL holds them. */
export type ConversationTables = {
  conversation: {
    tenant_id: TenantId;
    chat_id: string;
    person_id: PersonId | null;
    reference: JSONColumnType<object>;
  };
};

/** Whose data each column holds, and when it is erased. */
export const conversationTables = {
  // A person's own chat is erased with them; a meeting's chat, which names nobody, with its rhythm's two.
  conversation: {
    columns: {
      tenant_id: impersonal,
      chat_id: rowOf('person_id'),
      person_id: whoseRow,
      reference: rowOf('person_id'),
    },
  },
} satisfies TableRules<ConversationTables>;
