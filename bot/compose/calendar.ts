import { say } from '../../shared/words/say.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
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
import { renewSubscription, SUBSCRIPTION_MAX_MINUTES, subscribeToEvents } from '../graph/subscriptions.ts';
import { findMeetingTimes } from '../graph/meeting-times.ts';
import { installInChat } from '../graph/installed-apps.ts';
import { newClientState } from '../identity/client-state.ts';
import type { KeyRing } from '../identity/seal.ts';
import type { Calendar } from '../effects/calendar-port.ts';
import { chatPermissions } from './permissions.ts';

/** For how long changes are told of at a time: an hour less than Graph allows, whatever its clock shows. */
const WATCH_MINUTES = SUBSCRIPTION_MAX_MINUTES.events - 60;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const meetingWords = {
  'customer-meeting': { subject: 'calendar.extra.subject', body: 'calendar.extra.body' },
  'help-talk': { subject: 'calendar.help-talk.subject', body: 'calendar.help-talk.body' },
  single: { subject: 'calendar.subject', body: 'calendar.single.body' },
  rhythm: { subject: 'calendar.subject', body: 'calendar.body' },
} as const;

/** The calendar of Microsoft 365, with the words that stand in it. */
export const calendarOn = (
  graph: Graph,
  keys: KeyRing,
  catalogueAppId: string,
  notificationUrl: string,
): Calendar => ({
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
  watch: async (who, now) => {
    const clientState = newClientState(keys, who.tenant);
    const until = addMinutes(now, WATCH_MINUTES);
    const made = await subscribeToEvents(graph)(who, { address: notificationUrl, clientState, until });
    return made.ok ? { ok: true, value: { ...made.value, clientState } } : made;
  },
  renewWatch: (who, subscriptionId, now) =>
    renewSubscription(graph, 'events')(who, subscriptionId, addMinutes(now, WATCH_MINUTES)),
  moveInstance: moveInstance(graph),
  cancelInstance: (who, eventId, { by, next, language, zone }) => {
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
});
