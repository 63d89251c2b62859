import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { toInstant } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import type { Faults } from '../faults.ts';
import { people } from '../people.ts';
import {
  cardActionBody,
  chatInstallBody,
  faultBody,
  meetingActionBody,
  messageBody,
  personKey,
} from '../protocol.ts';
import type {
  cardActionReply,
  chatsReply,
  Delivery,
  installReply,
  LocalMeeting,
  meetingActionReply,
  meetingsReply,
  messageReply,
  PeopleReply,
  PersonKey,
  trafficReply,
} from '../protocol.ts';
import { part, readBodies, Refusal } from '../stand-in-scope.ts';
import type { Consents } from '../sign-in/consents.ts';
import type { TrafficLog } from '../traffic.ts';
import type { Acts } from './user-actions.ts';
import { chatFor, messageFor } from './chats.ts';
import type { Chats, StoredChat, StoredMeeting } from './chats.ts';
import { addEvents } from './events.ts';
import type { Events } from './events.ts';
import type { MeetingTimes } from './connector-routes.ts';

export type ControlWorld = Readonly<{
  chats: Chats;
  acts: Acts;
  consents: Consents;
  events: Events;
  traffic: TrafficLog;
  faults: Readonly<{ graph: Faults; connector: Faults }>;
  times: MeetingTimes;
  clock: Clock;
}>;

/** A meeting as the host page shows it. */
const meetingFor = (world: ControlWorld, meeting: StoredMeeting): LocalMeeting => {
  const times = world.times(meeting.eventId);
  return {
    id: meeting.id,
    chatId: meeting.chatId,
    subject: meeting.subject,
    joinWebUrl: meeting.joinWebUrl,
    organizer: meeting.organizer,
    people: meeting.people,
    start: toInstant(times?.start ?? world.clock()),
    end: toInstant(times?.end ?? world.clock()),
    startedAt: meeting.startedAt,
    installed: world.chats.find(meeting.chatId)?.installed ?? false,
    cancelled: meeting.cancelled,
  };
};

const inChat = (world: ControlWorld, request: FastifyRequest, person: PersonKey): StoredChat => {
  const chat = world.chats.find(part(request, 'chat'));
  if (!chat?.people.includes(person))
    throw new Refusal(404, 'not-found', 'There is no such chat for that person.');
  return chat;
};

const addChatRoutes = (scope: FastifyInstance, world: ControlWorld): void => {
  const { chats, acts } = world;

  scope.get('/local/chats/:person', (request): z.infer<typeof chatsReply> => {
    const person = personKey.parse(part(request, 'person'));
    return { chats: chats.of(person).map((chat) => chatFor(chat, person)) };
  });

  scope.post('/local/chats/:chat/messages', async (request, reply) => {
    const { person, text, mention = false } = messageBody.parse(request.body);
    const { message, delivery } = await acts.say(person, inChat(world, request, person), text, mention);
    const answer: z.infer<typeof messageReply> = { message: messageFor(message, person), delivery };
    return reply.code(201).send(answer);
  });

  scope.post(
    '/local/chats/:chat/cards/:activity/actions',
    async (request): Promise<z.infer<typeof cardActionReply>> => {
      const { person, ...action } = cardActionBody.parse(request.body);
      const chat = inChat(world, request, person);
      const activity = part(request, 'activity');
      const message = chat.messages.find((one) => one.id === activity);
      if (!message) throw new Refusal(404, 'not-found', 'There is no such card in that chat.');
      const { delivery, notice } = await acts.act(person, chat, message, action);
      const after = chat.messages.find((one) => one.id === activity);
      return { delivery, notice, message: after ? messageFor(after, person) : null };
    },
  );

  scope.post('/local/chats/:chat/install', async (request): Promise<z.infer<typeof installReply>> => {
    const { person } = chatInstallBody.parse(request.body);
    const chat = inChat(world, request, person);
    const delivery = await acts.install(person, chat);
    return { installed: chat.installed, delivery };
  });
};

const addMeetingRoutes = (scope: FastifyInstance, world: ControlWorld): void => {
  scope.get('/local/meetings/:person', (request): z.infer<typeof meetingsReply> => {
    const person = personKey.parse(part(request, 'person'));
    const meetings = world.chats.meetingsOf(person).map((meeting) => meetingFor(world, meeting));
    return { meetings: meetings.toSorted((a, b) => (a.start < b.start ? -1 : 1)) };
  });

  const meet =
    (what: 'Start' | 'End') =>
    async (request: FastifyRequest): Promise<z.infer<typeof meetingActionReply>> => {
      const { person } = meetingActionBody.parse(request.body);
      const meeting = world.chats.meeting(part(request, 'meeting'));
      if (!meeting?.people.includes(person))
        throw new Refusal(404, 'not-found', 'There is no such meeting for that person.');
      const delivery = await world.acts.meet(person, meeting, what);
      return { meeting: meetingFor(world, meeting), delivery };
    };
  scope.post('/local/meetings/:meeting/start', meet('Start'));
  scope.post('/local/meetings/:meeting/end', meet('End'));
};

const addPeopleRoutes = (scope: FastifyInstance, world: ControlWorld): void => {
  scope.get('/local/people', (): PeopleReply => ({
    people: people.map((person) => ({
      ...person,
      installed: world.chats.personal(person.key).installed,
      consented: world.consents.any(person.key),
    })),
  }));

  const change =
    (act: (person: PersonKey, chat: StoredChat) => Promise<Delivery | null>) =>
    async (request: FastifyRequest): Promise<z.infer<typeof installReply>> => {
      const person = personKey.parse(part(request, 'person'));
      const chat = world.chats.personal(person);
      const delivery = await act(person, chat);
      return { installed: chat.installed, delivery };
    };
  scope.post('/local/people/:person/install', change(world.acts.install));
  scope.post('/local/people/:person/uninstall', change(world.acts.uninstall));
};

/** What the host page and the tests use: chats, meetings, people, traffic, faults and events under `/local`. */
export const addControl = (app: FastifyInstance, world: ControlWorld): void => {
  void app.register((scope, _options, done) => {
    readBodies(scope);
    scope.setErrorHandler((error, request, reply) => {
      if (error instanceof Refusal)
        return reply.code(error.status).send({ error: error.code, message: error.message });
      request.log.error(error);
      return reply.code(400).send({ error: 'bad-request', message: String(error) });
    });
    addChatRoutes(scope, world);
    addMeetingRoutes(scope, world);
    addPeopleRoutes(scope, world);
    addEvents(scope, world.events);
    scope.get('/local/traffic', (): z.infer<typeof trafficReply> => ({
      entries: [...world.traffic.entries()],
    }));
    scope.get('/local/graph/log', (): z.infer<typeof trafficReply> => ({
      entries: world.traffic.entries().filter((entry) => entry.to === 'graph'),
    }));
    scope.post('/local/faults', (request, reply) => {
      const fault = faultBody.parse(request.body);
      world.faults[fault.target].add(fault);
      return reply.code(204).send();
    });
    done();
  });
};
