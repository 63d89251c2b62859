import type { z } from 'zod';
import type { Person } from '../../shared/domain/person.ts';
import type { EffectGroup } from '../../shared/domain/undelivered.ts';
import type { ChatMessageOf } from '../use-cases/chat-message.ts';
import { askMember } from './ask-member.ts';
import { bookSeries } from './book-series.ts';
import { bundleOf, nextCardAt } from './bundle.ts';
import type { BundledEffect } from './bundle.ts';
import { cardNow } from './card-now.ts';
import { commitmentMoved } from './commitment-moved.ts';
import { debriefEffect } from './debrief.ts';
import type {
  Bundleable,
  Composition,
  EffectContext,
  EffectDefinition,
  EffectPayload,
  FailureNotice,
  AskedMessage,
  PresentMessage,
  RenewMessage,
} from './effect.ts';
import { causeOf, groupByKind } from './effect-groups.ts';
import { departed } from './departed.ts';
import { endMeeting } from './end-meeting.ts';
import { endSession } from './end-session.ts';
import { endTodoWatch } from './end-todo-watch.ts';
import { findLeave } from './find-leave.ts';
import { ownLeave } from './own-leave.ts';
import { followCard } from './follow-card.ts';
import { followCalendarMeetings } from './follow-calendar-meetings.ts';
import { followSeries } from './follow-series.ts';
import { followTodo } from './follow-todo.ts';
import { sessionsGivenWay } from './given-way.ts';
import { greeting } from './greeting.ts';
import { handedOver } from './handed-over.ts';
import { handoverQuestion } from './handover.ts';
import { helpTalkMeeting } from './help-talk-meeting.ts';
import { helpTalkMessage } from './help-talk.ts';
import { helpWanted } from './help-wanted.ts';
import { joinChat } from './join-chat.ts';
import { joinOwnMeeting } from './join-own-meeting.ts';
import { leftOutDate } from './left-out-date.ts';
import { meetingLeft } from './meeting-left.ts';
import { missed } from './missed.ts';
import { morning } from './morning.ts';
import { occurrence } from './occurrence.ts';
import { personalRecap } from './personal-recap.ts';
import { planChanged } from './plan-changed.ts';
import { planComingSessions } from './plan-sessions.ts';
import { preparation } from './preparation.ts';
import { preparationOver } from './preparation-over.ts';
import { recap } from './recap.ts';
import { reminderAfter } from './reminder-after.ts';
import { reminderAgain } from './reminder-again.ts';
import { reminderBefore } from './reminder-before.ts';
import { seriesRemoved } from './series-removed.ts';
import { timeWanted } from './time-wanted.ts';
import { usefulness } from './usefulness.ts';
import { watchCalendar } from './watch-calendar.ts';
import { week } from './week.ts';

/** Every kind of effect. A new one is a file beside these and a line here. */
const definitions = [
  greeting,
  preparation,
  preparationOver,
  morning,
  recap,
  personalRecap,
  reminderBefore,
  reminderAfter,
  reminderAgain,
  week,
  usefulness,
  debriefEffect,
  sessionsGivenWay,
  askMember,
  departed,
  helpWanted,
  helpTalkMessage,
  helpTalkMeeting,
  commitmentMoved,
  planChanged,
  missed,
  bookSeries,
  joinChat,
  joinOwnMeeting,
  occurrence,
  leftOutDate,
  followSeries,
  watchCalendar,
  timeWanted,
  seriesRemoved,
  handoverQuestion,
  handedOver,
  endMeeting,
  meetingLeft,
  planComingSessions,
  endSession,
  findLeave,
  ownLeave,
  followCalendarMeetings,
  followTodo,
  endTodoWatch,
  followCard(
    (...asked) => present(...asked),
    (...asked) => renew(...asked),
  ),
] as const;

/** Everything that can be asked to happen outside: who and what, by id; the words are composed when it is carried out. */
export type Effect = z.output<(typeof definitions)[number]['payload']>;

type AnyDefinition = Readonly<{
  payload: Readonly<{ shape: Readonly<{ kind: Readonly<{ value: string }> }> }>;
  lane: EffectDefinition<EffectPayload>['lane'];
  failure: FailureNotice | null;
  compose: (context: EffectContext, stored: unknown) => Promise<Composition | null>;
  asks: AskedMessage | null;
}>;
/** What a message that has been sent says by the present state. */
const present: PresentMessage = async (context, stored, sent) =>
  (await byKind.get(stored.kind)?.asks?.present(context, stored, sent)) ?? null;

/** A sent message as it would be sent now. */
const renew: RenewMessage = async (context, stored) =>
  (await byKind.get(stored.kind)?.asks?.anew(context, stored)) ?? null;

const groups: ReadonlyMap<string, EffectGroup> = new Map(
  Object.entries(groupByKind satisfies Readonly<Record<Effect['kind'], EffectGroup>>),
);
const byKind: ReadonlyMap<string, AnyDefinition> = new Map(
  definitions.map((one: AnyDefinition) => [one.payload.shape.kind.value, one]),
);

/** The kinds that this node can carry out; it leaves a newer node's kinds to that node. */
export const effectKinds: readonly string[] = [...byKind.keys()];

const toldTo = (whom: FailureNotice['toldTo']): readonly string[] =>
  [...byKind].flatMap(([kind, { failure }]) => (failure?.toldTo === whom ? [kind] : []));

/** What the outbox needs to know about the kinds. */
export const kindRules = {
  /** The kinds that come in one card when they are due to one person at the same time. */
  bundled: [...byKind].flatMap(([kind, { asks }]) => (asks?.isBundled === true ? [kind] : [])),
  /**
   * Only one effect in a lane is carried out at a time: a person's chat, or the calendar of the person in whose name it is written to.
   * An effect that concerns nobody in particular has its own lane.
   */
  laneOf: (kind: string, person: string | null, key: string): string =>
    `${byKind.get(kind)?.lane ?? 'chat'}:${person ?? key}`,
  /** The kinds whose failure is told to the recipient alone, and those told to both of the two. */
  toldToRecipient: toldTo('recipient'),
  toldToPair: toldTo('pair'),
  /** What a given-up message of that kind is said to have been about. */
  subjectOf: (kind: string): FailureNotice['about'] => byKind.get(kind)?.failure?.about ?? 'other',
  /** What that kind is called to an administrator. */
  groupOf: (kind: string): EffectGroup => groups.get(kind) ?? 'other',
  causeOf,
};

/** The effect with what else is due to its recipient; it waits if they have just been sent such a card. */
const composeBundle = async (
  context: EffectContext,
  composed: Extract<Composition, { what: 'deliver' }>,
  own: Bundleable,
): Promise<Composition> => {
  const { stores, key, now } = context;
  const { person } = own.to;
  const last = await stores.outbox.lastSentAt(person);
  if (last !== null && nextCardAt(last) > now) return { what: 'wait', until: nextCardAt(last) };
  const others: BundledEffect[] = [];
  for (const one of await stores.outbox.dueBeside({ key, person }, now)) {
    const other = await byKind.get(one.kind)?.compose({ ...context, ...one }, one.payload);
    if (other?.what === 'deliver' && other.bundleable)
      others.push({ key: one.key, bundleable: other.bundleable });
  }
  const recipient = await stores.person.find(person);
  return recipient && others.length > 0 ? bundleOf(context, recipient, own, others) : composed;
};

/** Composes a stored effect from the present state; null when its payload can't be read. */
export const composeEffect = async (
  context: EffectContext,
  kind: string,
  stored: unknown,
): Promise<Composition | null> => {
  const composed = (await byKind.get(kind)?.compose(context, stored)) ?? null;
  return composed?.what === 'deliver' && composed.bundleable
    ? composeBundle(context, composed, composed.bundleable)
    : composed;
};

/** What a card for several messages, seen by its reader, says by the present state; null for any other card. */
export const composeBundleNow = async (
  context: Pick<EffectContext, 'stores' | 'tenant' | 'now' | 'newId'>,
  reader: Person,
  key: string,
): Promise<ChatMessageOf<'bundle' | 'morning'> | null> => {
  const sent = await context.stores.outbox.sentMessage(key);
  if (!sent) return null;
  const seen = { ...context, key, person: reader.id, attempts: 1, isRepeat: false };
  const message = await cardNow(present, seen, reader, sent);
  return message !== 'as-sent' && (message?.kind === 'bundle' || message?.kind === 'morning')
    ? message
    : null;
};
