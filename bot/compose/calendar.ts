import { say } from '../../shared/words/say.ts';
import type { TimeAway } from '../../shared/domain/out-of-office.ts';
import { dayAt } from '../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../shared/words/days.ts';
import {
  cancelEvent,
  createMeeting,
  createSeries,
  getJoinUrl,
  getSeries,
  listCalendarView,
  listInstances,
  getEventTimes,
  moveInstance,
  findOnlineMeeting,
  updateSeries,
} from '../graph/calendar.ts';
import type { Graph } from '../graph/graph.ts';
import { subscribeToEvents } from '../graph/subscriptions.ts';
import { findMeetingTimes } from '../graph/meeting-times.ts';
import { getSchedules, SCHEDULES_MAX } from '../graph/schedules.ts';
import { installInChat } from '../graph/installed-apps.ts';
import type { KeyRing } from '../identity/seal.ts';
import type { Calendar } from '../effects/calendar-port.ts';
import { chatPermissions } from './permissions.ts';
import { watchOn } from './watch.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const meetingWords = {
  'customer-meeting': { subject: 'calendar.extra.subject', body: 'calendar.extra.body' },
  'help-talk': { subject: 'calendar.help-talk.subject', body: 'calendar.help-talk.body' },
  single: { subject: 'calendar.subject', body: 'calendar.single.body' },
  rhythm: { subject: 'calendar.subject', body: 'calendar.body' },
} as const;

/** Asks about as many people at a time as Graph allows. */
const awayOn =
  (graph: Graph): Calendar['away'] =>
  async (who, addresses, from, to) => {
    const away = new Map<string, readonly TimeAway[]>();
    for (let first = 0; first < addresses.length; first += SCHEDULES_MAX) {
      const some = addresses.slice(first, first + SCHEDULES_MAX);
      const found = await getSchedules(graph)(who, { addresses: some, from, to });
      if (!found.ok) return found;
      for (const schedule of found.value) away.set(schedule.address, schedule.away);
    }
    return { ok: true, value: away };
  };

/** Microsoft 365's calendar, with the words that Kadens writes into it. */
export const calendarOn = (
  graph: Graph,
  keys: KeyRing,
  catalogueAppId: string,
  notificationUrl: string,
): Calendar => {
  const { begin, ...renewal } = watchOn(graph, keys, 'events', notificationUrl);
  return {
    createSeries: (who, { attendee, rep, manager, language, cadence, transactionId }) =>
      createSeries(graph)(who, {
        attendee,
        subject: say(language, 'calendar.subject', { manager, rep }),
        body: `<p>${escaped(say(language, 'calendar.body'))}</p>`,
        cadence,
        transactionId,
      }),
    createMeeting: (who, { about, attendee, rep, manager, language, ...when }) =>
      createMeeting(graph)(who, {
        attendee,
        subject: say(language, meetingWords[about].subject, { manager, rep }),
        body: `<p>${escaped(say(language, meetingWords[about].body))}</p>`,
        ...when,
      }),
    times: getEventTimes(graph),
    updateSeries: updateSeries(graph),
    instances: listInstances(graph),
    series: getSeries(graph),
    view: listCalendarView(graph),
    freeTimes: findMeetingTimes(graph),
    away: awayOn(graph),
    watch: (who, now) => begin(who, now, (asked) => subscribeToEvents(graph)(who, asked)),
    ...renewal,
    moveInstance: moveInstance(graph),
    cancelInstance: (who, eventId, { by, isLast, next, language, zone }) => {
      if (isLast) return cancelEvent(graph)(who, eventId, say(language, 'calendar.over'));
      const then =
        next &&
        say(language, 'calendar.cancelled.next', {
          day: shortDay(language, dayAt(next, zone)),
          time: timeInWords(language, next, zone),
        });
      const why =
        by === null ? say(language, 'calendar.left-out') : say(language, 'calendar.cancelled', { name: by });
      const comment = [why, ...(then === null ? [] : [then])];
      return cancelEvent(graph)(who, eventId, comment.join(' '));
    },
    joinUrl: getJoinUrl(graph),
    meeting: findOnlineMeeting(graph),
    join: (who, chatId) => installInChat(graph)(who, chatId, catalogueAppId, chatPermissions),
  };
};
