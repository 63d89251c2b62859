import type { PersonId } from '../../../shared/domain/ids.ts';

/** The stored references with which the bot reaches people and chats. */
export type ConversationStore = Readonly<{
  ofPerson: (id: PersonId) => Promise<unknown>;
  ofChat: (chatId: string) => Promise<unknown>;
  save: (chatId: string, person: PersonId | null, reference: unknown) => Promise<void>;
}>;
