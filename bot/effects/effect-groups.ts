import type { EffectGroup, FailureCause } from '../../shared/domain/undelivered.ts';
import { OUTSIDE_HOURS, UNCERTAIN } from '../use-cases/outbox/outbox-store.ts';

/** What each kind of effect is called to an administrator. */
export const groupByKind = {
  greeting: 'cards',
  preparation: 'cards',
  'preparation-over': 'cards',
  morning: 'cards',
  week: 'cards',
  recap: 'recaps',
  'personal-recap': 'recaps',
  before: 'reminders',
  after: 'reminders',
  again: 'reminders',
  usefulness: 'cards',
  debrief: 'cards',
  'help-wanted': 'cards',
  'help-talk': 'cards',
  'help-talk-meeting': 'invitations',
  'commitment-moved': 'cards',
  'plan-changed': 'cards',
  'given-way': 'cards',
  missed: 'cards',
  'book-series': 'invitations',
  'join-chat': 'meeting-chats',
  'join-own-meeting': 'meeting-chats',
  occurrence: 'calendar-changes',
  'left-out-date': 'calendar-changes',
  'follow-series': 'calendar-reading',
  'watch-calendar': 'calendar-reading',
  'time-wanted': 'cards',
  'series-removed': 'cards',
  handover: 'cards',
  'handed-over': 'cards',
  'end-meeting': 'calendar-changes',
  'meeting-left': 'cards',
  'plan-sessions': 'other',
  'end-session': 'other',
  'find-leave': 'calendar-reading',
  'follow-calendar-meetings': 'calendar-reading',
  'follow-todo': 'todo',
  'end-todo-watch': 'todo',
  'follow-card': 'cards',
} as const satisfies Readonly<Record<string, EffectGroup>>;

const causes: ReadonlyMap<string, FailureCause> = new Map([
  ['throttled', 'unanswered'],
  ['unavailable', 'unanswered'],
  ['retry', 'unanswered'],
  [UNCERTAIN, 'unanswered'],
  ['no-link', 'unanswered'],
  ['consent-needed', 'not-allowed'],
  ['reconnect', 'not-allowed'],
  ['not-found', 'not-found'],
  ['not-reachable', 'not-found'],
  ['conflict', 'rejected'],
  ['rejected', 'rejected'],
  [OUTSIDE_HOURS, 'outside-hours'],
]);

/** The cause behind the reason stored with an effect; what isn't known is a fault in Kadens. */
export const causeOf = (why: string | null): FailureCause => causes.get(why ?? '') ?? 'fault';
