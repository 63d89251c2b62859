import type { OnlineMeeting } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { personOf } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import { StandInRefusal } from '../stand-in-scope.ts';
import { meOf, requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import { invitedPeople } from './events.ts';
import type { StoredEvent } from './stored-event.ts';
import type { GraphContext } from './graph-context.ts';
import { filterValue, pageOf } from './replies.ts';

const PAGE = { size: 10, parameter: '$skip' } as const;

/** A meeting's id, which is another than its event's. */
export const onlineMeetingId = (event: StoredEvent): string =>
  Buffer.from(`1*${personOf(event.owner).oid}*0**${event.online?.threadId ?? ''}`).toString('base64');

/** GET /me/onlineMeetings: the meeting behind an address, with its chat. */
export const addOnlineMeetings = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { calendars, address } = context;

  const meetingOf = (event: StoredEvent): OnlineMeeting => {
    const organizer = personOf(event.owner);
    const times = calendars.timesOf(event.id);
    const participant = (person: LocalPerson) => ({
      upn: person.upn,
      role: 'presenter' as const,
      identity: { user: { id: person.oid, displayName: person.name } },
    });
    return {
      id: onlineMeetingId(event),
      creationDateTime: event.createdAt,
      startDateTime: times?.start ?? null,
      endDateTime: times?.end ?? null,
      joinWebUrl: event.online?.joinUrl ?? null,
      subject: event.subject,
      chatInfo: { threadId: event.online?.threadId ?? null, messageId: '0', replyChainMessageId: null },
      participants: {
        organizer: participant(organizer),
        attendees: invitedPeople(event).map((key) => participant(personOf(key))),
      },
    };
  };

  scope.get('/me/onlineMeetings', (request) => {
    requireScope(callerOf(request), 'teams', ['OnlineMeetings.Read', 'OnlineMeetings.ReadWrite']);
    const me = meOf(callerOf(request));
    const url = filterValue(request, 'JoinWebUrl');
    if (url === undefined)
      throw new StandInRefusal(
        400,
        'InvalidArgument',
        'Filter expression expected - /onlineMeetings?$filter=JoinWebUrl eq ...',
      );
    const event = calendars.of(me.key).find(({ online }) => online?.joinUrl === url);
    if (!event) throw new StandInRefusal(404, 'UnknownError', '');
    return { ...pageOf(request, address, `users('${me.oid}')/onlineMeetings`, [meetingOf(event)], PAGE) };
  });
};
