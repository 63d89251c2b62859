import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { ConversationStore } from '../use-cases/conversation/conversation-store.ts';
import type { Tables } from './tables.ts';

export const conversationStore = (tx: Transaction<Tables>, tenant: TenantId): ConversationStore => ({
  ofPerson: async (id) => {
    const row = await tx
      .selectFrom('conversation')
      .select('reference')
      .where('tenant_id', '=', tenant)
      .where('person_id', '=', id)
      .executeTakeFirst();
    return row?.reference ?? null;
  },
  ofChat: async (chatId) => {
    const row = await tx
      .selectFrom('conversation')
      .select('reference')
      .where('tenant_id', '=', tenant)
      .where('chat_id', '=', chatId)
      .executeTakeFirst();
    return row?.reference ?? null;
  },
  save: async (chatId, person, reference) => {
    const value = { person_id: person, reference: JSON.stringify(reference) };
    if (person !== null) {
      // One at a time for each person, who has only one chat of their own.
      await tx
        .selectFrom('person')
        .select('person_id')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .forNoKeyUpdate()
        .execute();
      await tx
        .deleteFrom('conversation')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('chat_id', '<>', chatId)
        .execute();
    }
    await tx
      .insertInto('conversation')
      .values({ tenant_id: tenant, chat_id: chatId, ...value })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'chat_id']).doUpdateSet(value))
      .execute();
  },
});
