import type { TurnContext } from 'botbuilder';
import type { TenantId } from '../../shared/domain/ids.ts';
import { languageOf } from '../../shared/domain/language.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import { inbound, isPersonal, seenOf, tenantOf } from './activity.ts';
import type { Inbound } from './activity.ts';
import { firstName } from './cards/card.ts';
import { helpCard, sentenceCard } from './cards/talk-card.ts';
import type { ChatPorts, ChatRef, ChatSettings, Conversation, Speaker } from './ports.ts';
import { readerOf } from './reader.ts';
import { refusalInWords } from './refusal.ts';
import { reply, replyText } from './reply.ts';

type Arriving = Readonly<{ settings: ChatSettings; ports: ChatPorts; clock: Clock }>;

export type Arrivals = Readonly<{
  /** Notes where this person, or this meeting's chat, can be written to. */
  seen: (speaker: Speaker, said: Inbound, chat: ChatRef | null) => Promise<void>;
  chat: (tenant: TenantId, said: Inbound, chat: ChatRef) => Promise<void>;
  membersAdded: (context: TurnContext) => Promise<void>;
  installation: (context: TurnContext) => Promise<void>;
}>;

/** How many conversations this process remembers having noted, so that a message costs no write when nothing is new. */
const REMEMBERED = 10_000;

export const arrivals = ({ settings, ports, clock }: Arriving): Arrivals => {
  const noted = new Map<string, string>();
  const isNew = (key: string, value: string): boolean => {
    if (noted.get(key) === value) return false;
    if (noted.size >= REMEMBERED) noted.clear();
    noted.set(key, value);
    return true;
  };

  const save = async (tenant: TenantId, conversation: Conversation): Promise<boolean> => {
    const key = `${tenant} ${conversation.kind === 'person' ? conversation.person : conversation.id}`;
    if (!isNew(key, JSON.stringify(conversation))) return false;
    try {
      await ports.saveConversation(tenant, conversation);
      return true;
    } catch (error) {
      noted.delete(key);
      throw error;
    }
  };

  const chat: Arrivals['chat'] = async (tenant, said, { chatId, meetingId }) => {
    await save(tenant, { kind: 'chat', id: chatId, meetingId, serviceUrl: said.serviceUrl });
  };

  const person = async (speaker: Speaker, said: Inbound): Promise<void> => {
    const saved = await save(speaker.tenant, {
      kind: 'person',
      person: speaker.person,
      teamsId: said.from.id,
      id: said.conversation.id,
      serviceUrl: said.serviceUrl,
    });
    if (saved) await ports.reachable(speaker, true);
  };

  const seen: Arrivals['seen'] = (speaker, said, inChat) =>
    inChat === null ? person(speaker, said) : chat(speaker.tenant, said, inChat);

  /** Another node may have been told that they left: what is told of a coming is always noted. */
  const forget = ({ tenant, person: id }: Speaker): boolean => noted.delete(`${tenant} ${id}`);

  const welcome = async (context: TurnContext, said: Inbound, speaker: Speaker): Promise<void> => {
    const known = await ports.known(speaker, seenOf(said));
    if (known === null)
      return replyText(context, refusalInWords(languageOf(said.locale ?? undefined), 'unknown'));
    forget(speaker);
    await person(speaker, said);
    const reader = readerOf({ settings, clock }, known, speaker.person, said.from.id);
    await reply(context, { card: helpCard(reader, 'chat.welcome', { name: firstName(known) }) });
  };

  const whoAndWhere = (said: Inbound) => {
    const tenant = tenantOf(said);
    const id = said.from.aadObjectId ?? null;
    return { tenant, speaker: tenant === null || id === null ? null : { tenant, person: id } };
  };

  return {
    seen,
    chat,
    /** The bot itself has come into somebody's chat, or a meeting's; it greets once. */
    membersAdded: async (context) => {
      const said = inbound.parse(context.activity);
      const { tenant, speaker } = whoAndWhere(said);
      const botCame = said.membersAdded?.some(({ id }) => id === said.recipient.id) ?? false;
      if (!botCame || tenant === null) return;
      if (said.id != null && !(await ports.firstTime(tenant, said.id))) return;
      if (isPersonal(said)) {
        if (speaker !== null) await welcome(context, said, speaker);
        return;
      }
      await chat(tenant, said, {
        chatId: said.conversation.id,
        meetingId: said.channelData?.meeting?.id ?? null,
      });
      const sentence = say(languageOf(said.locale ?? undefined), 'chat.welcome.meeting');
      await reply(context, { card: sentenceCard(sentence) });
    },
    /** Installed for, or removed by, a person; in a chat only where it is, is noted. */
    installation: async (context) => {
      const said = inbound.parse(context.activity);
      const { tenant, speaker } = whoAndWhere(said);
      const added = said.action?.startsWith('add') ?? false;
      if (tenant === null) return;
      if (!isPersonal(said)) {
        if (added)
          await chat(tenant, said, {
            chatId: said.conversation.id,
            meetingId: said.channelData?.meeting?.id ?? null,
          });
        return;
      }
      if (speaker === null) return;
      forget(speaker);
      if (!added) return ports.reachable(speaker, false);
      if ((await ports.known(speaker, seenOf(said))) !== null) await person(speaker, said);
    },
  };
};
