import { noFacts } from '../../../shared/coaching/facts.ts';
import { withPoints, withoutPoints } from '../../../shared/domain/agenda.ts';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import { dayInRhythm, isPinned } from '../../../shared/domain/change-of-plan.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { occurrences, startsAt } from '../../../shared/domain/rhythm.ts';
import type { Cadence, Rhythm } from '../../../shared/domain/rhythm.ts';
import { isHeld, isMissed, isPlanned, markMissed } from '../../../shared/domain/session.ts';
import type { ClosedSession, PlannedSession, Session } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt, minutesBetween } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { PlannedEffect } from '../outbox/outbox-store.ts';
import { carryAdded } from '../session/carry-points.ts';
import { addedIn, plannedSession } from '../session/planned-agenda.ts';
import { cardsOf, preparedAt } from '../session/session-cards.ts';
import { templateInUse, templateOf } from '../template/template-in-use.ts';
import { factsOf, heldHistoryOf, recommendationOn } from './recommendation.ts';
import type { HeldHistory, RecommendationStores } from './recommendation.ts';
import { takeWaiting } from './waiting-points.ts';
import type { Uses } from '../stores.ts';

/** How many sessions of a rhythm are planned ahead. */
const AHEAD = 4;

/** How near a session is, in minutes, when both have been told what it is about: the preparation comes the day before. */
const SETTLED_MINUTES = 36 * 60;

/**
 * What a session becomes when its day, type or length is another.
 * While it is about the same it keeps the template it was planned with, and while it is as long, its agenda too.
 */
const replanned = async (
  stores: Uses<{ template: 'find' | 'published' }>,
  rhythm: Rhythm & Readonly<{ cadence: Cadence }>,
  old: PlannedSession | undefined,
  type: ConversationType,
  at: Instant,
  added: readonly AgendaItem[],
  newId: () => string,
): Promise<PlannedSession> => {
  const { minutes } = rhythm.cadence;
  const about = old?.type === type ? old : null;
  const template = about ? await templateOf(stores, about) : await templateInUse(stores, type);
  const fresh = plannedSession(rhythm, type, template, at, minutes, newId);
  const agenda = about?.minutes === minutes ? withoutPoints(about.agenda) : fresh.agenda;
  return {
    ...fresh,
    ...(old && { id: old.id, version: old.version, chosenBy: old.chosenBy }),
    customerMeeting: about?.customerMeeting ?? null,
    agenda: withPoints(agenda, added),
  };
};

/** Has what comes after a day of the rhythm planned when that day is near, whatever becomes of its session. */
const planOnFrom = (rhythm: Rhythm, day: CalendarDay, rep: Person, at: Instant): PlannedEffect => ({
  key: `coming:${rhythm.id}:${day}`,
  effect: { kind: 'plan-sessions', rhythm: rhythm.id },
  person: rep.id,
  dueAt: preparedAt(rep, at),
});

/** The rhythm's days that are to have a planned session, and those that have one of their own time or length, in order. */
const slotsOf = (
  cadence: Cadence,
  sessions: readonly Session[],
  planned: readonly PlannedSession[],
  pinned: readonly PlannedSession[],
  now: Instant,
): readonly Readonly<{ day: CalendarDay; kept: PlannedSession | null }>[] => {
  const today = dayAt(now, cadence.zone);
  const taken = new Set(sessions.map((session) => dayInRhythm(session, cadence.zone)));
  const count = Math.max(AHEAD - pinned.length, planned.length);
  const days = occurrences(cadence, today, count + taken.size + 1)
    .filter(
      (day) => !taken.has(day) && (day > today || addMinutes(startsAt(cadence, day), cadence.minutes) > now),
    )
    .slice(0, count);
  return [
    ...days.map((day) => ({ day, kept: null })),
    ...pinned.map((kept) => ({ day: dayAt(kept.startsAt, cadence.zone), kept })),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
};

/** A session that is to be ahead: its time, what it is about, and the one that stands there by now. */
type Occasion = Readonly<{
  day: CalendarDay;
  at: Instant;
  type: ConversationType;
  old: PlannedSession | undefined;
  /** Whether its time or length was chosen for it. */
  isChosen: boolean;
}>;

/**
 * The sessions that a rhythm is to have ahead, in order, given all that it has. What is known now speaks for the session that
 * comes next; of those after it only the mix and the calendar are known.
 */
const occasionsAhead = async (
  stores: RecommendationStores,
  rhythm: Rhythm & Readonly<{ cadence: Cadence }>,
  sessions: readonly Session[],
  held: HeldHistory,
  now: Instant,
): Promise<readonly Occasion[]> => {
  const { cadence } = rhythm;
  const regular = sessions.filter(({ origin }) => origin !== 'extra');
  const ahead = regular
    .filter(isPlanned)
    .filter(({ startsAt: at, minutes }) => addMinutes(at, minutes) > now)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const planned = ahead.filter((session) => !isPinned(session));
  const isReplanned = new Set<Session>([...planned, ...regular.filter((one) => isMissed(one, now))]);
  const others = regular.filter((session) => !isReplanned.has(session));

  const occasions: Occasion[] = [];
  let past = held;
  let facts = await factsOf(stores, rhythm, past, now);
  let wish = rhythm.wish;
  let index = 0;
  for (const { day, kept } of slotsOf(cadence, others, planned, ahead.filter(isPinned), now)) {
    const old = kept ?? planned[index];
    if (!kept) index += 1;
    const at = kept?.startsAt ?? startsAt(cadence, day);
    const settled = old && minutesBetween(now, old.startsAt) < SETTLED_MINUTES;
    const isKept = old && (kept !== null || settled || old.chosenBy !== null);
    const type = isKept ? old.type : recommendationOn(rhythm, past, facts, day, wish).recommended;
    occasions.push({ day, at, type, old, isChosen: kept !== null });
    past = { lastHeld: { ...past.lastHeld, [type]: day }, previous: type };
    facts = noFacts;
    wish = null;
  }
  return occasions;
};

/**
 * What a planned session of the rhythm will be about once the one that goes on has ended as `ended`: what both are told while
 * they end it is what it then comes to.
 */
export const typeOnceEnded = async (
  stores: RecommendationStores & Uses<{ session: 'ofRhythm' }>,
  rhythm: Rhythm,
  ended: ClosedSession,
  next: Session,
  now: Instant,
): Promise<ConversationType> => {
  const { cadence } = rhythm;
  if (!cadence) return next.type;
  const held = await heldHistoryOf(stores, rhythm, isHeld(ended) ? [ended] : []);
  const sessions = (await stores.session.ofRhythm(rhythm.id)).map((one) =>
    one.id === ended.id ? ended : one,
  );
  const wish = isHeld(ended) ? null : rhythm.wish;
  const ahead = await occasionsAhead(stores, { ...rhythm, cadence, wish }, sessions, held, now);
  return ahead.find(({ old }) => old?.id === next.id)?.type ?? next.type;
};

/** What planning a rhythm's sessions needs of the stores. */
export type SessionPlanningStores = RecommendationStores &
  Uses<{
    outbox: 'add';
    session: 'insert' | 'ofRhythm' | 'save';
    template: 'find' | 'published';
    waitingPoint: 'take';
  }>;

/**
 * Brings the planned sessions of a rhythm in line with its cadence: those ahead get their days from the anchor, in
 * order; what is missing is added, the type in turn; what nobody held is marked missed, and what had been added to it goes
 * along to the next one, as does what waited for one. Sessions that have begun, whose time or length was chosen for them, or that are extra, are left as
 * they are; an extra one takes no day's place.
 */
export const planSessions = async (
  stores: SessionPlanningStores,
  rhythm: Rhythm & Readonly<{ cadence: Cadence }>,
  now: Instant,
  newId: () => string,
): Promise<void> => {
  const { cadence } = rhythm;
  const sessions = await stores.session.ofRhythm(rhythm.id);
  const unheld = sessions.filter(isPlanned).filter((session) => isMissed(session, now));
  for (const session of unheld) await stores.session.save(markMissed(session));

  const rep = await stores.person.find(rhythm.rep);
  const past = await heldHistoryOf(stores, rhythm);
  for (const { day, at, type, old, isChosen } of await occasionsAhead(stores, rhythm, sessions, past, now)) {
    const isSame = isChosen || (old?.type === type && old.startsAt === at && old.minutes === cadence.minutes);
    const session: PlannedSession =
      isSame && old ? old : await replanned(stores, rhythm, old, type, at, old ? addedIn(old) : [], newId);
    if (!old) await stores.session.insert(session);
    else if (!isSame) await stores.session.save(session);
    await stores.outbox.add(await cardsOf(stores, session, now));
    const planOn = rep && planOnFrom(rhythm, day, rep, startsAt(cadence, day));
    if (planOn && planOn.dueAt > now) await stores.outbox.add([planOn]);
  }
  await carryAdded(
    stores,
    rhythm.id,
    [...(await takeWaiting(stores, rhythm.id)), ...unheld.flatMap(addedIn)],
    now,
  );
};
