import { noHolidays } from '../../../shared/domain/public-holidays.ts';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { z } from 'zod';
import { createChat } from '../../../bot/chat/chat.ts';
import type { Chat, ChatReply } from '../../../bot/chat/chat.ts';
import { conversation } from '../../../bot/chat/conversations.ts';
import { BOT_ID, ISSUER, openConnector } from '../../../bot/chat/test-connector.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { ali, maria, NOW, rhythmOfAli, sara, sessionOfAli } from '../../../bot/chat/test-people.ts';
import { composeBundleNow, kindRules } from '../../../bot/effects/effects.ts';
import { isDatabaseAway } from '../../../bot/storage/database-away.ts';
import { tenantStore } from '../../../bot/storage/tenant-store.ts';
import { tenantTransactions } from '../../../bot/storage/tenant-transactions.ts';
import type { WithTenantTransaction } from '../../../bot/use-cases/stores.ts';
import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import { aCommitment, aLiveSession, aRhythm, aSession } from '../../support/builders.ts';
import { openStorage } from '../storage/open-storage.ts';
import type { Room, Storage } from '../storage/open-storage.ts';

export type Connector = Awaited<ReturnType<typeof openConnector>>;
type Fields = Readonly<Record<string, unknown>>;
type Sender = Readonly<{ id: PersonId; name: string }>;

const cards = z.array(z.object({ content: z.object({ fallbackText: z.string() }) }));

export const MEETING_CHAT = '19:meeting@thread.v2';

/** The records of one organisation where Maria coaches Ali and Sara, and Ali's session is live. */
export const openOrganisation = async (storage: Storage) => {
  const room = await storage.room();
  const { run } = room;
  const pairOfAli = { manager: maria.id, rep: ali.id };
  const rhythm = aRhythm(pairOfAli, { id: rhythmOfAli, chatId: MEETING_CHAT, meetingId: 'meeting-1' });
  const planned = aSession(rhythm, { id: sessionOfAli, startsAt: NOW });
  await run(async (stores) => {
    for (const person of [maria, ali, sara]) await stores.person.upsert(person);
    await stores.rhythm.insert(rhythm);
    await stores.rhythm.insert(aRhythm({ manager: maria.id, rep: sara.id }));
    await stores.session.insert(planned);
  });
  const commitments = () => run((stores) => stores.commitment.ofRhythms([rhythm.id]));
  return {
    ...room,
    commitments,
    /** Ali's own open commitment, stored. */
    addCommitment: async (mentioned: Parameters<typeof aCommitment>[1] = {}) => {
      const one = aCommitment(rhythm, { text: 'Skickar offerten till Volvo', ...mentioned });
      await run((stores) => stores.commitment.insert(one));
      return one;
    },
    begin: () => run((stores) => stores.session.save(aLiveSession(planned))),
    session: () => run((stores) => stores.session.find(sessionOfAli)),
    decisions: async () =>
      (await run((stores) => stores.decision.ofSessions([sessionOfAli]))).map(({ text }) => text),
    points: async () =>
      (await run((stores) => stores.session.find(sessionOfAli)))?.agenda.flatMap(({ kind, text }) =>
        kind === 'added' ? [text] : [],
      ),
    person: (id: PersonId) => run((stores) => stores.person.find(id)),
    conversation: (of: { person: PersonId } | { chatId: string }) =>
      run(async (stores) => {
        const found = await ('person' in of
          ? stores.conversation.ofPerson(of.person)
          : stores.conversation.ofChat(of.chatId));
        return found === null ? null : conversation.parse(found);
      }),
  };
};
export type ChatOrganisation = Awaited<ReturnType<typeof openOrganisation>>;

let activities = 0;

/** The chat on real records, with a connector of its own; `post` speaks the Bot Framework's protocol. `breaks` is thrown where a turn reads. */
export const openChat = (
  storage: Storage,
  connector: Connector,
  { tenant }: Pick<Room, 'tenant'>,
  breaks: Error | null = null,
) => {
  let now = NOW;
  const logged: unknown[] = [];
  const line = (...fields: unknown[]) => void logged.push(fields);
  const withTenantTransaction: WithTenantTransaction = tenantTransactions(
    storage.db,
    v7,
    () => NOW,
    () => noHolidays,
    {
      wake: () => Promise.resolve(),
      kindRules: { ...kindRules, laneOf: (_kind, _person, key) => key },
      leaseSeconds: 30,
    },
  );
  const chat: Chat = createChat({
    settings: {
      botId: BOT_ID,
      botTenantId: tenant,
      openIdMetadataUrl: connector.openIdMetadataUrl,
      tokenIssuer: ISSUER,
      serviceUrl: connector.serviceUrl,
      appId: 'app',
    },
    ports: {
      withTenantTransaction: (actor, work) =>
        withTenantTransaction(actor, (stores) =>
          work(
            breaks
              ? { ...stores, rhythm: { ...stores.rhythm, ofPerson: () => Promise.reject(breaks) } }
              : stores,
          ),
        ),
      newId: v7,
      isKnownTenant: (one: TenantId) => tenantStore(storage.db).isKnown(one),
      isDatabaseAway,
      clock: () => now,
      bundleNow: composeBundleNow,
    },
    botToken: () => Promise.resolve('bot-token'),
    log: { warn: line, error: line },
  });

  const activity = (from: Sender, more: Fields = {}): Fields => ({
    type: 'message',
    id: `activity-${++activities}`,
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: `29:${from.name.split(' ')[0]?.toLowerCase() ?? ''}`, name: from.name, aadObjectId: from.id },
    recipient: { id: `28:${BOT_ID}`, name: 'Kadens' },
    conversation: { conversationType: 'personal', id: `chat-of-${from.id}`, tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    locale: 'sv-SE',
    localTimezone: 'Europe/Stockholm',
    ...more,
  });
  const post = async (body: unknown, token?: string): Promise<ChatReply> => {
    const answer = await chat.authenticate({ authorization: `Bearer ${token ?? connector.token()}` });
    return typeof answer === 'number' ? { status: answer } : answer(body);
  };
  const tap = (from: Sender, verb: string, data: Fields, more: Fields = {}): Fields =>
    activity(from, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'the-card',
      value: { action: { type: 'Action.Execute', verb, data: { ...data, verb } }, trigger: 'manual' },
      ...more,
    });

  return {
    chat,
    logged,
    activity,
    post,
    tap,
    says: (from: Sender, text: string, more: Fields = {}) => post(activity(from, { text, ...more })),
    taps: (from: Sender, verb: string, data: Fields, more: Fields = {}) => post(tap(from, verb, data, more)),
    /** Lets time pass for the bot. */
    waits: (minutes: number): void => {
      now = addMinutes(now, minutes);
    },
    botId: `28:${BOT_ID}`,
    inMeeting: {
      conversation: { conversationType: 'groupChat', isGroup: true, id: MEETING_CHAT, tenantId: tenant },
      channelData: { tenant: { id: tenant }, meeting: { id: 'meeting-1' } },
    },
    /** What each card that the bot has sent says when it is read aloud. */
    readAloud: () =>
      connector.calls.flatMap(({ body }) =>
        cards.parse(body['attachments'] ?? []).map(({ content }) => content.fallbackText),
      ),
    /** Everything that the bot has sent, as text. */
    sent: () => connector.calls.map(({ body }) => JSON.stringify(body)).join('\n'),
  };
};
export type OpenChat = ReturnType<typeof openChat>;

type ChatTest = Readonly<{
  storage: Storage;
  connector: Connector;
  kadens: ChatOrganisation;
  teams: OpenChat;
}>;

/** Opens storage and a connector for the tests of a file, and before each test an organisation with its chat, which `use` is given. */
export const withChat = (use: (chat: ChatTest) => void): void => {
  let storage: Storage;
  let connector: Connector;
  beforeAll(async () => {
    [storage, connector] = [await openStorage(), await openConnector()];
  });
  afterAll(async () => {
    await connector.close();
    await storage.end();
  });
  beforeEach(async () => {
    connector.calls.length = 0;
    connector.plan();
    const kadens = await openOrganisation(storage);
    use({ storage, connector, kadens, teams: openChat(storage, connector, kadens) });
  });
};
