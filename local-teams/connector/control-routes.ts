import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { toInstant } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import type { Faults } from '../faults.ts';
import { people } from '../people.ts';
import {
  cardActionBody,
  chatInstallBody,
  extensionBody,
  faultBody,
  feedbackBody,
  meetingActionBody,
  messageBody,
  messageChangeBody,
  personKey,
} from '../protocol.ts';
import type {
  cardActionReply,
  chatsReply,
  Delivery,
  extensionReply,
  installReply,
  LocalMeeting,
  meetingActionReply,
  meetingsReply,
  messageChangeReply,
  messageReply,
  PeopleReply,
  PersonKey,
  trafficReply,
} from '../protocol.ts';
import { answerPlainly, pathParameter, readBodies, StandInRefusal } from '../stand-in-scope.ts';
import type { Consents } from '../sign-in/consents.ts';
import type { TrafficLog } from '../traffic.ts';
import type { RunExtension } from './extension.ts';
import type { UserActions } from './user-actions.ts';
import { chatFor, messageFor } from './chats.ts';
import type { Chats, StoredChat, StoredMeeting } from './chats.ts';
import { addEvents } from './events.ts';
import type { Events } from './events.ts';
import type { MeetingTimesOf } from './connector-routes.ts';

export type ControlContext = Readonly<{
  chats: Chats;
  userActions: UserActions;
  runExtension: RunExtension;
  consents: Consents;
  events: Events;
  traffic: TrafficLog;
  faults: Readonly<{ graph: Faults; connector: Faults }>;
  times: MeetingTimesOf;
  clock: Clock;
}>;

/** A meeting as the host page shows it. */
const meetingFor = (context: ControlContext, meeting: StoredMeeting): LocalMeeting => {
  const times = context.times(meeting.eventId);
  return {
    id: meeting.id,
    chatId: meeting.chatId,
    subject: meeting.subject,
    joinWebUrl: meeting.joinWebUrl,
    organizer: meeting.organizer,
    people: meeting.people,
    start: toInstant(times?.start ?? context.clock()),
    end: toInstant(times?.end ?? context.clock()),
    startedAt: meeting.startedAt,
    installed: context.chats.find(meeting.chatId)?.installed ?? false,
    cancelled: meeting.cancelled,
  };
};

const inChat = (context: ControlContext, request: FastifyRequest, person: PersonKey): StoredChat => {
  const chat = context.chats.find(pathParameter(request, 'chat'));
  if (!chat?.people.includes(person))
    throw new StandInRefusal(404, 'not-found', 'There is no such chat for that person.');
  return chat;
};

const addChatRoutes = (scope: FastifyInstance, context: ControlContext): void => {
  const { chats, userActions } = context;

  scope.get('/local/chats/:person', (request): z.infer<typeof chatsReply> => {
    const person = personKey.parse(pathParameter(request, 'person'));
    return { chats: chats.of(person).map((chat) => chatFor(chat, person)) };
  });

  scope.post('/local/chats/:chat/messages', async (request, reply) => {
    const { person, text, mention = false, language, card } = messageBody.parse(request.body);
    const { message, delivery } = await userActions.sendMessage(
      person,
      inChat(context, request, person),
      text,
      mention,
      language,
      card,
    );
    const answer: z.infer<typeof messageReply> = { message: messageFor(message, person), delivery };
    return reply.code(201).send(answer);
  });

  scope.post(
    '/local/chats/:chat/messages/:activity',
    async (request): Promise<z.infer<typeof messageChangeReply>> => {
      const { person, change, language } = messageChangeBody.parse(request.body);
      const chat = inChat(context, request, person);
      const message = chat.messages.find(({ id }) => id === pathParameter(request, 'activity'));
      if (message?.person !== person)
        throw new StandInRefusal(404, 'not-found', 'There is no such message of that person’s in that chat.');
      return { delivery: await userActions.changeMessage(person, chat, message, change, language) };
    },
  );

  scope.post(
    '/local/chats/:chat/cards/:activity/actions',
    async (request): Promise<z.infer<typeof cardActionReply>> => {
      const { person, ...action } = cardActionBody.parse(request.body);
      const chat = inChat(context, request, person);
      const activity = pathParameter(request, 'activity');
      const message = chat.messages.find((one) => one.id === activity);
      if (!message) throw new StandInRefusal(404, 'not-found', 'There is no such card in that chat.');
      const { delivery, notice } = await userActions.runCardAction(person, chat, message, action);
      const after = chat.messages.find((one) => one.id === activity);
      return { delivery, notice, message: after ? messageFor(after, person) : null };
    },
  );

  scope.post('/local/chats/:chat/messages/:activity/feedback', async (request) => {
    const { person, reaction } = feedbackBody.parse(request.body);
    const chat = inChat(context, request, person);
    const message = chat.messages.find(({ id }) => id === pathParameter(request, 'activity'));
    if (message?.asksFeedback !== true)
      throw new StandInRefusal(
        404,
        'not-found',
        'There is no message in that chat that asks what one thinks.',
      );
    return { delivery: await userActions.giveFeedback(person, chat, message, reaction) };
  });

  scope.post('/local/chats/:chat/extension', async (request): Promise<z.infer<typeof extensionReply>> => {
    const { person, command, language } = extensionBody.parse(request.body);
    return context.runExtension(person, inChat(context, request, person), command, language);
  });

  scope.post('/local/chats/:chat/install', async (request): Promise<z.infer<typeof installReply>> => {
    const { person } = chatInstallBody.parse(request.body);
    const chat = inChat(context, request, person);
    const delivery = await userActions.install(person, chat);
    return { installed: chat.installed, delivery };
  });
};

const addMeetingRoutes = (scope: FastifyInstance, context: ControlContext): void => {
  scope.get('/local/meetings/:person', (request): z.infer<typeof meetingsReply> => {
    const person = personKey.parse(pathParameter(request, 'person'));
    const meetings = context.chats.meetingsOf(person).map((meeting) => meetingFor(context, meeting));
    return { meetings: meetings.toSorted((a, b) => (a.start < b.start ? -1 : 1)) };
  });

  const meet =
    (what: 'Start' | 'End') =>
    async (request: FastifyRequest): Promise<z.infer<typeof meetingActionReply>> => {
      const { person } = meetingActionBody.parse(request.body);
      const meeting = context.chats.meeting(pathParameter(request, 'meeting'));
      if (!meeting?.people.includes(person))
        throw new StandInRefusal(404, 'not-found', 'There is no such meeting for that person.');
      const delivery = await context.userActions.startOrEndMeeting(person, meeting, what);
      return { meeting: meetingFor(context, meeting), delivery };
    };
  scope.post('/local/meetings/:meeting/start', meet('Start'));
  scope.post('/local/meetings/:meeting/end', meet('End'));
};

const addPeopleRoutes = (scope: FastifyInstance, context: ControlContext): void => {
  scope.get('/local/people', (): PeopleReply => ({
    people: people.map((person) => ({
      ...person,
      installed: context.chats.personal(person.key).installed,
      consented: context.consents.any(person.key),
    })),
  }));

  const change =
    (act: (person: PersonKey, chat: StoredChat) => Promise<Delivery | null>) =>
    async (request: FastifyRequest): Promise<z.infer<typeof installReply>> => {
      const person = personKey.parse(pathParameter(request, 'person'));
      const chat = context.chats.personal(person);
      const delivery = await act(person, chat);
      return { installed: chat.installed, delivery };
    };
  scope.post('/local/people/:person/install', change(context.userActions.install));
  scope.post('/local/people/:person/uninstall', change(context.userActions.uninstall));
  const setLeft = (hasLeft: boolean) => (request: FastifyRequest, reply: FastifyReply) => {
    context.chats.setLeft(personKey.parse(pathParameter(request, 'person')), hasLeft);
    return reply.code(204).send();
  };
  scope.post('/local/people/:person/leave', setLeft(true));
  scope.post('/local/people/:person/return', setLeft(false));
};

/** Routes for the host page and the tests: chats, meetings, people, traffic, faults and events under `/local`. */
export const addControl = (app: FastifyInstance, context: ControlContext): void => {
  void app.register((scope, _options, done) => {
    readBodies(scope);
    answerPlainly(scope);
    addChatRoutes(scope, context);
    addMeetingRoutes(scope, context);
    addPeopleRoutes(scope, context);
    addEvents(scope, context.events);
    scope.get('/local/traffic', (): z.infer<typeof trafficReply> => ({
      entries: [...context.traffic.entries()],
    }));
    scope.get('/local/graph/log', (): z.infer<typeof trafficReply> => ({
      entries: context.traffic.entries().filter((entry) => entry.to === 'graph'),
    }));
    scope.post('/local/faults', (request, reply) => {
      const fault = faultBody.parse(request.body);
      context.faults[fault.target].add(fault);
      return reply.code(204).send();
    });
    done();
  });
};
