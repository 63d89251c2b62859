import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../shared/domain/time.ts';
import type { Faults } from '../faults.ts';
import { injectFaults } from '../faults.ts';
import { CLIENT_ID, findPerson, personOf } from '../people.ts';
import { attachment } from '../protocol.ts';
import type { LocalPerson } from '../protocol.ts';
import {
  answerRefusals,
  bearerOf,
  pathParameter,
  queryOf,
  readBodies,
  StandInRefusal,
} from '../stand-in-scope.ts';
import type { SigningKey } from '../sign-in/keys.ts';
import { CONNECTOR_AUDIENCE } from '../sign-in/mint.ts';
import { recordTraffic } from '../traffic.ts';
import type { OnTraffic } from '../traffic.ts';
import type { Chats, StoredChat, StoredMessage } from './chats.ts';

export const CONNECTOR_PATH = '/local/connector';

/** A meeting's times according to the calendar. */
export type MeetingTimesOf = (
  eventId: string,
) => Readonly<{ start: string; end: string; recurring: boolean }> | undefined;

export type ConnectorContext = Readonly<{
  chats: Chats;
  address: string;
  /** The connector's own key, which signs what is sent to the bot. */
  key: SigningKey;
  /** Sign-in's key, which signs the tokens that the bot sends. */
  signInKey: SigningKey;
  issuer: string;
  faults: Faults;
  times: MeetingTimesOf;
  /** Whether to enforce Teams' limit on the bot's sending. */
  limited: boolean;
  clock: Clock;
  onTraffic: OnTraffic;
}>;

/** Teams refuses messages above about 100 KB, of which 20 are its own (Microsoft Learn, "Format your bot messages"). */
const MESSAGE_BYTES = 80 * 1_024;
/** 7 per second, bot and thread (Microsoft Learn, "Optimize your bot with rate limiting in Teams"). */
const PER_SECOND = 7;

const sent = z.object({
  type: z.string(),
  text: z.string().default(''),
  textFormat: z.enum(['plain', 'markdown', 'xml']).default('markdown'),
  attachments: z.array(attachment).default([]),
  suggestedActions: z
    .object({ actions: z.array(z.object({ title: z.string(), value: z.unknown() })).default([]) })
    .optional(),
  entities: z.array(z.looseObject({ type: z.string() })).default([]),
  channelData: z
    .looseObject({ feedbackLoop: z.object({ type: z.enum(['default', 'custom']) }).optional() })
    .default({}),
});

/** Teams' label and buttons. Several root message entities are refused (Microsoft Learn, "Bot messages with AI-generated content"). */
const aiPartsOf = ({ entities, channelData }: z.infer<typeof sent>) => {
  const roots = entities.filter(({ type }) => type === 'https://schema.org/Message');
  if (roots.length > 1)
    throw new StandInRefusal(400, 'BadArgument', 'Found multiple root message entities under entities.');
  const types = z.looseObject({ additionalType: z.array(z.string()).default([]) }).parse(roots[0] ?? {});
  return {
    isAiGenerated: types.additionalType.includes('AIGeneratedContent'),
    asksFeedback: channelData.feedbackLoop !== undefined,
  };
};

const newConversation = z.object({
  isGroup: z.boolean().optional(),
  members: z.array(z.object({ id: z.string() })).default([]),
  tenantId: z.string().optional(),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).optional(),
  activity: z.unknown().optional(),
});

/** A person as the connector describes them to the bot. */
const memberOf = (person: LocalPerson) => ({
  id: person.teamsId,
  name: person.name,
  objectId: person.oid,
  aadObjectId: person.oid,
  givenName: person.givenName,
  surname: person.name.slice(person.givenName.length + 1),
  email: person.upn,
  userPrincipalName: person.upn,
  tenantId: person.tenant,
  userRole: 'user',
});

const verifyBot = (context: ConnectorContext) => {
  const keys = createLocalJWKSet({ keys: [context.signInKey.published] });
  return async (request: FastifyRequest): Promise<void> => {
    const checked = await jwtVerify(bearerOf(request), keys, {
      audience: CONNECTOR_AUDIENCE,
      algorithms: ['RS256'],
    }).catch(() => undefined);
    if (checked?.payload['appid'] !== CLIENT_ID)
      throw new StandInRefusal(401, 'Unauthorized', 'Authorization has been denied for this request.');
  };
};

const parseSent = (request: FastifyRequest): z.infer<typeof sent> => {
  if (JSON.stringify(request.body ?? null).length > MESSAGE_BYTES)
    throw new StandInRefusal(413, 'MessageSizeTooBig', 'Message size too large.');
  return sent.parse(request.body);
};

const contentOf = (activity: z.infer<typeof sent>) => ({
  text: activity.text,
  format: activity.textFormat,
  attachments: activity.attachments,
  ...aiPartsOf(activity),
  suggestions: (activity.suggestedActions?.actions ?? []).map(({ title, value }) => ({
    title,
    value: typeof value === 'string' ? value : title,
  })),
});

/** Allows seven sends a second to each thread. */
const sendLimit = () => {
  const recent = new Map<string, number[]>();
  return (chat: StoredChat, reply: FastifyReply): void => {
    const now = performance.now();
    const kept = (recent.get(chat.id) ?? []).filter((at) => now - at < 1_000);
    if (kept.length >= PER_SECOND) {
      reply.header('Retry-After', '1');
      throw new StandInRefusal(
        429,
        'ThrottledRequest',
        'API calls quota exceeded! Maximum admitted 7 per Second.',
      );
    }
    recent.set(chat.id, [...kept, now]);
  };
};

const addConversations = (scope: FastifyInstance, context: ConnectorContext): void => {
  const { chats } = context;
  const admit = sendLimit();

  const chatOf = (request: FastifyRequest): StoredChat => {
    const chat = chats.find(pathParameter(request, 'conversation'));
    if (!chat) throw new StandInRefusal(404, 'ConversationNotFound', 'Conversation not found.');
    if (!chat.installed)
      throw new StandInRefusal(
        403,
        'BotNotInConversationRoster',
        'The bot is not part of the conversation roster.',
      );
    return chat;
  };
  const ownMessage = (request: FastifyRequest, chat: StoredChat): StoredMessage => {
    const message = chat.messages.find((one) => one.id === pathParameter(request, 'activity'));
    if (!message)
      throw new StandInRefusal(404, 'ActivityNotFoundInConversation', 'Activity not found in conversation.');
    if (message.person !== null)
      throw new StandInRefusal(403, 'Forbidden', 'The bot is not allowed to edit this message.');
    return message;
  };
  /** Whoever has left the organisation is a member of nothing. */
  const memberOnly = (chat: StoredChat): void => {
    if (chat.kind === 'personal' && chat.people.some(chats.hasLeft))
      throw new StandInRefusal(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
  };
  const send = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const chat = chatOf(request);
    memberOnly(chat);
    if (context.limited) admit(chat, reply);
    const activity = parseSent(request);
    if (activity.type !== 'message') return reply.code(201).send({ id: chats.newId() });
    if (activity.text === '' && activity.attachments.length === 0)
      throw new StandInRefusal(
        400,
        'BadSyntax',
        'Activity resulted into multiple skype activities or is empty.',
      );
    const message = chats.add(chat, { person: null, ...contentOf(activity) });
    return reply.code(201).send({ id: message.id });
  };

  scope.post('/v3/conversations', (request, reply) => {
    const asked = newConversation.parse(request.body);
    const person = findPerson(asked.members[0]?.id ?? '');
    if (asked.isGroup === true || asked.members.length !== 1)
      throw new StandInRefusal(400, 'BadSyntax', 'Incorrect conversation creation parameters.');
    const tenant = asked.channelData?.tenant?.id ?? asked.tenantId;
    if (!person || person.tenant !== tenant)
      throw new StandInRefusal(403, 'ForbiddenOperationException', 'Failed to decrypt conversation id');
    const chat = chats.personal(person.key);
    if (!chat.installed)
      throw new StandInRefusal(
        403,
        'ForbiddenOperationException',
        'The bot is not installed in user\u2019s personal scope',
      );
    if (asked.activity === undefined) return reply.code(201).send({ id: chat.id });
    const message = chats.add(chat, { person: null, ...contentOf(sent.parse(asked.activity)) });
    return reply.code(201).send({ id: chat.id, activityId: message.id });
  });

  scope.post('/v3/conversations/:conversation/activities', send);
  scope.post('/v3/conversations/:conversation/activities/:activity', send);

  scope.put('/v3/conversations/:conversation/activities/:activity', (request) => {
    const chat = chatOf(request);
    const message = ownMessage(request, chat);
    Object.assign(message, contentOf(parseSent(request)), { editedAt: context.clock(), views: {} });
    chats.changed(chat);
    return { id: message.id };
  });

  scope.delete('/v3/conversations/:conversation/activities/:activity', (request, reply) => {
    const chat = chatOf(request);
    chats.remove(chat, ownMessage(request, chat));
    return reply.code(200).send();
  });

  const roster = (chat: StoredChat) =>
    chat.people.filter((person) => !chats.hasLeft(person)).map((person) => memberOf(personOf(person)));

  scope.get('/v3/conversations/:conversation/members', (request) => roster(chatOf(request)));

  scope.get('/v3/conversations/:conversation/members/:member', (request) => {
    const member = roster(chatOf(request)).find((one) =>
      [one.id, one.aadObjectId].includes(pathParameter(request, 'member')),
    );
    if (!member)
      throw new StandInRefusal(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
    return member;
  });

  scope.get('/v3/conversations/:conversation/pagedmembers', (request) => {
    const query = queryOf(request);
    const [from, size] = [Number(query['continuationToken'] ?? 0), Number(query['pageSize'] ?? 200)];
    const all = roster(chatOf(request));
    const next = from + size;
    return { members: all.slice(from, next), ...(next < all.length && { continuationToken: String(next) }) };
  });
};

const addMeetings = (scope: FastifyInstance, context: ConnectorContext): void => {
  const found = (request: FastifyRequest) => {
    const meeting = context.chats.meeting(pathParameter(request, 'meeting'));
    const chat = meeting && context.chats.find(meeting.chatId);
    if (!meeting || !chat) throw new StandInRefusal(404, 'MeetingNotFound', 'Meeting not found.');
    if (!chat.installed)
      throw new StandInRefusal(
        403,
        'BotNotInConversationRoster',
        'The bot is not part of the conversation roster.',
      );
    const conversation = { id: chat.id, conversationType: 'groupChat', isGroup: true, tenantId: chat.tenant };
    return { meeting, conversation };
  };

  scope.get('/v1/meetings/:meeting', (request) => {
    const { meeting, conversation } = found(request);
    const times = context.times(meeting.eventId);
    return {
      details: {
        id: meeting.id,
        msGraphResourceId: meeting.eventId,
        title: meeting.subject,
        joinUrl: meeting.joinWebUrl,
        type: times?.recurring === true ? 'Recurring' : 'Scheduled',
        ...(times && { scheduledStartTime: times.start, scheduledEndTime: times.end }),
      },
      conversation,
      organizer: memberOf(personOf(meeting.organizer)),
    };
  });

  scope.get('/v1/meetings/:meeting/participants/:participant', (request) => {
    const { meeting, conversation } = found(request);
    const person = findPerson(pathParameter(request, 'participant'));
    if (!person || !meeting.people.includes(person.key))
      throw new StandInRefusal(404, 'ParticipantNotFound', 'The participant is not in the meeting.');
    const role = person.key === meeting.organizer ? 'Organizer' : 'Presenter';
    return { user: memberOf(person), meeting: { role, inMeeting: meeting.startedAt !== null }, conversation };
  });
};

/** The stand-in for the Bot Framework connector under `/local/connector`: what the bot calls. */
export const addConnector = (app: FastifyInstance, context: ConnectorContext): void => {
  const base = `${context.address}${CONNECTOR_PATH}`;
  void app.register(
    (scope, _options, done) => {
      scope.get('/.well-known/openidconfiguration', () => ({
        issuer: context.issuer,
        authorization_endpoint: 'https://invalid.botframework.com',
        jwks_uri: `${base}/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      }));
      scope.get('/.well-known/keys', () => ({
        keys: [{ ...context.key.published, endorsements: ['msteams', 'webchat'] }],
      }));
      done();
    },
    { prefix: CONNECTOR_PATH },
  );
  void app.register(
    (scope, _options, done) => {
      readBodies(scope);
      recordTraffic(scope, 'connector', CONNECTOR_PATH, context.clock, context.onTraffic);
      answerRefusals(scope, (reply, { status, code, message }) =>
        reply.code(status).send({ error: { code, message } }),
      );
      injectFaults(scope, CONNECTOR_PATH, context.faults, (reply, status) =>
        reply.code(status).send({ error: { code: `Injected${status}`, message: 'As asked for.' } }),
      );
      scope.addHook('onRequest', verifyBot(context));
      addConversations(scope, context);
      addMeetings(scope, context);
      done();
    },
    { prefix: CONNECTOR_PATH },
  );
};
