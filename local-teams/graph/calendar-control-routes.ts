import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import { personOf } from '../people.ts';
import { calendarAction, personKey } from '../protocol.ts';
import type { CalendarAction, CalendarItem, LocalPerson } from '../protocol.ts';
import { answerPlainly, pathParameter, readBodies, StandInRefusal } from '../stand-in-scope.ts';
import { viewOf } from './calendars.ts';
import type { Calendars } from './calendars.ts';
import type { EventChanges } from './event-changes.ts';
import { eventFor, idFor } from './events.ts';
import { differsOn } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';
import type { StoredEvent } from './stored-event.ts';
import { graphMoment, outlooksZone } from './zones.ts';

const shownWindow = z.object({ from: instant, until: instant });

const itemFor = (
  person: LocalPerson,
  { event, occurrence }: Readonly<{ event: StoredEvent; occurrence: Occurrence }>,
): CalendarItem => {
  const shown = eventFor(event, person.key, occurrence, 'UTC');
  const own = event.owner === person.key;
  return {
    id: idFor(event, person.key, occurrence.day),
    seriesId: event.recurrence === null ? null : idFor(event, person.key, null),
    subject: event.exceptions[occurrence.day ?? '']?.subject ?? event.subject,
    start: occurrence.start,
    end: occurrence.end,
    isAllDay: event.isAllDay,
    showAs: shown.showAs ?? 'unknown',
    own,
    organizer: personOf(event.owner).name,
    attendees: (shown.attendees ?? []).map((one) => ({
      name: one.emailAddress?.name ?? '',
      response: one.status?.response ?? 'none',
    })),
    response: own ? null : (shown.responseStatus?.response ?? 'none'),
    cancelled: shown.isCancelled ?? false,
    online: event.online !== null,
    changed: occurrence.day !== null && differsOn(event, occurrence.day),
  };
};

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/** An address at the customer's, derived from its name. */
const addressAt = (customer: string): string => {
  const name = customer
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '');
  return `inkop@${name === '' ? 'kund' : name}.example`;
};

/** What people do in their calendars on the host page, by the same code as through Graph, so that subscribers are told. */
export const addCalendarControl = (
  app: FastifyInstance,
  { calendars, changes }: Readonly<{ calendars: Calendars; changes: EventChanges }>,
): void => {
  const found = (person: LocalPerson, id: string) => {
    const it = calendars.find(person.key, id);
    if (!it) throw new StandInRefusal(404, 'not-found', 'There is no such event in that calendar.');
    return { event: it.event, day: it.occurrence?.day ?? null };
  };

  const act = (person: LocalPerson, action: CalendarAction): void => {
    const at = (moment: CalendarItem['start']) => graphMoment(moment, outlooksZone(person.zone));
    switch (action.do) {
      case 'move': {
        const { event, day } = found(person, action.id);
        if (event.owner !== person.key)
          throw new StandInRefusal(403, 'not-yours', 'Only the organizer can change the meeting.');
        const times = { start: at(action.start), end: at(action.end) };
        if (day === null) changes.changeAll(event, person, times);
        else changes.changeOne(event, day, times);
        return;
      }
      case 'remove': {
        const { event, day } = found(person, action.id);
        changes.takeOut(event, person, day);
        return;
      }
      case 'answer': {
        const { event, day } = found(person, action.id);
        if (event.owner === person.key)
          throw new StandInRefusal(403, 'yours', 'The organizer does not answer.');
        changes.respond(event, person, day, action.answer);
        return;
      }
      case 'leave':
        changes.create(person, {
          subject: action.subject,
          start: { dateTime: action.from, timeZone: outlooksZone(person.zone) },
          end: { dateTime: dayAfter(action.until), timeZone: outlooksZone(person.zone) },
          isAllDay: true,
          showAs: 'oof',
        });
        return;
      case 'customer-meeting':
        changes.create(person, {
          subject: action.subject,
          start: at(action.start),
          end: at(action.end),
          attendees: [
            {
              type: 'required',
              emailAddress: { address: addressAt(action.customer), name: action.customer },
            },
          ],
        });
    }
  };

  void app.register((scope, _options, done) => {
    readBodies(scope);
    answerPlainly(scope);
    scope.get('/local/calendar/:person', (request) => {
      const person = personOf(personKey.parse(pathParameter(request, 'person')));
      const { from, until } = shownWindow.parse(request.query);
      return { items: viewOf(calendars, person.key, from, until).map((one) => itemFor(person, one)) };
    });
    scope.post('/local/calendar/:person', (request, reply) => {
      const person = personOf(personKey.parse(pathParameter(request, 'person')));
      act(person, calendarAction.parse(request.body));
      return reply.code(204).send();
    });
    done();
  });
};
