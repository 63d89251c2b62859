import { z } from 'zod';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { system } from '../identity/actor.ts';
import type { Stores } from '../use-cases/stores.ts';
import { meetingChatOf } from './activity.ts';
import type { IncomingActivity, Sender } from './activity.ts';
import type { ChatPorts } from './ports.ts';

/** Where the bot can write: the parts that we keep of a conversation reference. One row per person and one per chat. */
export const conversation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    person: personId,
    teamsId: z.string(),
    id: z.string(),
    serviceUrl: z.string(),
  }),
  z.object({
    kind: z.literal('chat'),
    id: z.string(),
    meetingId: z.string().nullable(),
    serviceUrl: z.string(),
  }),
]);
export type Conversation = Readonly<z.output<typeof conversation>>;

/** The conversation that this person's activity came in. */
export const conversationOf = ({ person }: Sender, activity: IncomingActivity): Conversation =>
  meetingConversationOf(activity) ?? {
    kind: 'person',
    person,
    teamsId: activity.from.id,
    id: activity.conversation.id,
    serviceUrl: activity.serviceUrl,
  };

/** The meeting's chat that an activity came in; null in a person's own chat. */
export const meetingConversationOf = (activity: IncomingActivity): Conversation | null => {
  const meeting = meetingChatOf(activity);
  return (
    meeting && {
      kind: 'chat',
      id: meeting.chatId,
      meetingId: meeting.meetingId,
      serviceUrl: activity.serviceUrl,
    }
  );
};

/** Stores a conversation, or replaces it. */
export const saveConversation = async (
  { person, conversation: store }: Pick<Stores, 'person' | 'conversation'>,
  one: Conversation,
): Promise<void> => {
  const owner = one.kind === 'person' ? one.person : null;
  if (owner && !(await person.find(owner))) await person.upsert({ id: owner, name: '' });
  await store.save(one.id, owner, one);
};

export type Conversations = Readonly<{
  save: (tenant: TenantId, one: Conversation) => Promise<void>;
  find: (
    tenant: TenantId,
    of: Readonly<{ person: PersonId }> | Readonly<{ chatId: string }>,
  ) => Promise<Conversation | null>;
}>;

/** The stored conversations, for writing to somebody on the bot's own initiative. */
export const createConversations = ({
  withTenantTransaction,
}: Pick<ChatPorts, 'withTenantTransaction'>): Conversations => ({
  save: (tenant, one) => withTenantTransaction(system(tenant), (stores) => saveConversation(stores, one)),
  find: (tenant, of) =>
    withTenantTransaction(system(tenant), async (stores) => {
      const found = await ('person' in of
        ? stores.conversation.ofPerson(of.person)
        : stores.conversation.ofChat(of.chatId));
      return found === null ? null : conversation.parse(found);
    }),
});

/** How many stored conversations this process remembers, so that a message without news costs no write. */
const REMEMBERED_MAX = 10_000;

/** The conversations that this process knows to be stored. */
export const createStoredConversations = () => {
  const stored = new Map<string, string>();
  const keyOf = (tenant: TenantId, one: Conversation): string =>
    `${tenant} ${one.kind === 'person' ? one.person : one.id}`;
  return {
    has: (tenant: TenantId, one: Conversation): boolean =>
      stored.get(keyOf(tenant, one)) === JSON.stringify(one),
    add: (tenant: TenantId, one: Conversation): void => {
      if (stored.size >= REMEMBERED_MAX) stored.clear();
      stored.set(keyOf(tenant, one), JSON.stringify(one));
    },
    forget: (tenant: TenantId, one: Conversation): boolean => stored.delete(keyOf(tenant, one)),
  };
};
