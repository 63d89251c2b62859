import { slipsOn } from '../../../shared/domain/rhythm-status.ts';
import { startOfWork } from '../../../shared/domain/person.ts';
import { dayInRhythm } from '../../../shared/domain/change-of-plan.ts';
import { typesAhead } from '../../../shared/coaching/types-ahead.ts';
import { withPoints, withoutPoints } from '../../../shared/domain/agenda.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { startsAt } from '../../../shared/domain/rhythm.ts';
import type { Cadence, Rhythm } from '../../../shared/domain/rhythm.ts';
import { isHeld, isMissed, isPlanned, markMissed } from '../../../shared/domain/session.ts';
import type { ClosedSession, PlannedSession, Session } from '../../../shared/domain/session.ts';
import { keepsType, slotsAhead, standingSessions } from '../../../shared/domain/slots-ahead.ts';
import type { Slot } from '../../../shared/domain/slots-ahead.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { PlannedEffect } from '../outbox/outbox-store.ts';
import { asForNext, carryAdded, gatherPoints } from '../session/carry-points.ts';
import { queueCalendarUpdate } from '../session/change-plan.ts';
import { addedIn, plannedSession } from '../session/planned-agenda.ts';
import {
  cardsOf,
  planCardsAnew,
  preparationAskedAt,
  preparationCardBack,
  preparationCardOver,
} from '../session/session-cards.ts';
import { renewStandingCards } from '../session/standing-cards.ts';
import { templateInUse, templateOf } from '../template/template-in-use.ts';
import { heldHistoryOf, typeBasisOf } from './recommendation.ts';
import type { HeldHistory, RecommendationStores } from './recommendation.ts';
import { takeWaiting } from './waiting-points.ts';
import type { Uses } from '../stores.ts';

/** The day that a slot's session was moved from, when it has another day than its own. */
const movedIn = ({
  turn,
  day,
}: Pick<Slot, 'turn' | 'day'>): Pick<PlannedSession, 'movedFrom' | 'movedForDayOff'> =>
  turn === day ? { movedFrom: null, movedForDayOff: false } : { movedFrom: turn, movedForDayOff: true };

/**
 * A planned session with its new day, type or length. It keeps the template it was planned with while the type is the same, and its
 * agenda while the length is the same too.
 */
const replanned = async (
  stores: Uses<{ template: 'find' | 'published' }>,
  rhythm: Rhythm & Readonly<{ cadence: Cadence }>,
  old: PlannedSession | undefined,
  type: ConversationType,
  at: Instant,
  { turn, day }: Pick<Slot, 'turn' | 'day'>,
  entry: PlannedSession['entry'],
  newId: () => string,
): Promise<PlannedSession> => {
  const { minutes } = rhythm.cadence;
  const about = old?.type === type ? old : null;
  const template = about
    ? await templateOf(stores, about)
    : await templateInUse(stores, type, rhythm.manager);
  const fresh = plannedSession(rhythm, type, template, at, minutes, newId);
  const agenda = about?.minutes === minutes ? withoutPoints(about.agenda) : fresh.agenda;
  return {
    ...fresh,
    ...movedIn({ turn, day }),
    ...(old && { id: old.id, version: old.version, chosenBy: old.chosenBy }),
    entry,
    customerMeeting: about?.customerMeeting ?? null,
    agenda: withPoints(agenda, old ? addedIn(old) : []),
  };
};

/** Plans the rhythm's later sessions again when that day is near, whatever becomes of the day's own session. */
const planOnFrom = (rhythm: Rhythm, day: CalendarDay, rep: Person, at: Instant): PlannedEffect => ({
  key: `coming:${rhythm.id}:${day}`,
  effect: { kind: 'plan-sessions', rhythm: rhythm.id },
  person: rep.id,
  dueAt: preparationAskedAt(rep, at),
});

/** The key of the message that a rhythm slips, when the two last met, or began, on the day `since`. */
export const slipKey = ({ id }: Pick<Rhythm, 'id'>, since: CalendarDay): string =>
  `time-wanted:slipped:${id}:${since}`;

/** Has the manager told, once, when the two have not met for longer than they agreed. */
const planSlip = async (
  stores: Uses<{ outbox: 'add' | 'withdraw'; person: 'find' }>,
  rhythm: Rhythm & Readonly<{ cadence: Cadence }>,
  { lastHeld }: HeldHistory,
  now: Instant,
): Promise<void> => {
  const manager = await stores.person.find(rhythm.manager);
  if (!manager) return;
  const last = Object.values(lastHeld).sort().at(-1) ?? null;
  const since = last ?? rhythm.startedOn;
  const dueAt = startOfWork(manager, slipsOn(rhythm, await pairOf(stores, rhythm), last));
  const key = slipKey(rhythm, since);
  // Somebody's leave may since have changed the day; a message already sent is not sent again.
  await stores.outbox.withdraw([key]);
  await stores.outbox.add([
    {
      key,
      effect: { kind: 'time-wanted', rhythm: rhythm.id, what: 'slipped', session: null, since },
      person: manager.id,
      dueAt: dueAt > now ? dueAt : now,
    },
  ]);
};

/** The two people of a rhythm, as far as they are known. */
export const pairOf = async (
  stores: Uses<{ person: 'find' }>,
  { manager, rep }: Pick<Rhythm, 'manager' | 'rep'>,
): Promise<readonly Person[]> =>
  [await stores.person.find(manager), await stores.person.find(rep)].filter((one) => one !== null);

/** A session that should be ahead: its time, its type, and the planned session that has its place so far. */
type Occasion = Slot & Readonly<{ at: Instant; type: ConversationType; old: PlannedSession | undefined }>;

/** What to do with a session that would fall on a day off: it gives way, or stays where a calendar has it. */
export type OnDaysOff = 'give-way' | 'stay';

/** The sessions that a rhythm should have ahead, in order, and the days of it that are left out. */
type OccasionsAhead = Readonly<{ occasions: readonly Occasion[]; leftOut: readonly CalendarDay[] }>;

/**
 * The sessions that a rhythm should have ahead, given all its sessions. Today's facts count for the next session only; for those
 * after it only the mix and the calendar are known.
 */
const occasionsAhead = async (
  stores: RecommendationStores,
  rhythm: Rhythm & Readonly<{ cadence: Cadence }>,
  sessions: readonly Session[],
  held: HeldHistory,
  now: Instant,
  onDaysOff: OnDaysOff = 'give-way',
): Promise<OccasionsAhead> => {
  const { cadence } = rhythm;
  const standing = standingSessions(sessions, now);
  const pair = onDaysOff === 'stay' ? [] : await pairOf(stores, rhythm);
  const { slots, leftOut } = slotsAhead(cadence, pair, standing, now);
  let index = 0;
  const placed = slots.map((slot) => {
    const old = slot.kept ?? standing.planned[index];
    if (!slot.kept) index += 1;
    return { ...slot, old, keeps: old && keepsType(old, now) ? old.type : null };
  });
  const basis = await typeBasisOf(stores, rhythm, held, placed[0]?.day ?? null, now);
  const occasions = typesAhead(placed, () => cadence, basis).map((one) => ({
    ...one,
    at: one.kept?.startsAt ?? startsAt(cadence, one.day),
  }));
  return { occasions, leftOut };
};

/**
 * The type that a planned session gets once the live one has ended as `ended`, so that what both are told while they end it is what
 * comes true.
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
  const { occasions } = await occasionsAhead(stores, { ...rhythm, cadence, wish }, sessions, held, now);
  return occasions.find(({ old }) => old?.id === next.id)?.type ?? next.type;
};

/** The store functions that planning a rhythm's sessions uses. */
export type SessionPlanningStores = RecommendationStores &
  Uses<{
    outbox: 'add' | 'sentAbout' | 'withdraw';
    session: 'askedType' | 'insert' | 'ofRhythm' | 'save';
    template: 'find' | 'published';
    waitingPoint: 'take';
  }>;

/** Once the series is in the calendars, has its dates on left-out days taken out of them, or the meetings those days have instead. */
export const leaveOutDates = async (
  stores: Uses<{ outbox: 'add' }>,
  rhythm: Rhythm,
  days: readonly CalendarDay[],
  meetings: ReadonlyMap<CalendarDay, PlannedSession['entry']>,
  now: Instant,
): Promise<void> =>
  stores.outbox.add(
    days.map((day) => {
      const meeting = meetings.get(day)?.id ?? null;
      return {
        key: `left-out:${rhythm.id}:${rhythm.version}:${day}:${meeting ?? ''}`,
        effect: { kind: 'left-out-date', rhythm: rhythm.id, day, meeting },
        person: rhythm.manager,
        dueAt: now,
      };
    }),
  );

/**
 * Brings a rhythm's planned sessions in line with its cadence. Those ahead get their days from the anchor, in order, and missing ones
 * are added, with the type whose turn it is. Sessions that nobody held are marked missed; the points added to them, and points that
 * waited for a session, go to the next one. A rhythm that has ended, or is paused, gets none. On a day off of either person a session is
 * moved within its week, or left out, in the calendars too. Sessions that have begun, that have a time or length of their own, or that are extra are left as they are; an
 * extra one doesn't take a day's place.
 */
export const planSessions = async (
  stores: SessionPlanningStores,
  rhythm: Rhythm & Readonly<{ cadence: Cadence }>,
  now: Instant,
  newId: () => string,
  onDaysOff: OnDaysOff = 'give-way',
): Promise<void> => {
  const pair = await pairOf(stores, rhythm);
  if (rhythm.endedAt !== null || pair.some(({ leftAt }) => leftAt !== null)) return;
  const { cadence } = rhythm;
  const sessions = await stores.session.ofRhythm(rhythm.id);
  const unheld = sessions.filter(isPlanned).filter((session) => isMissed(session, now));
  for (const session of unheld) await stores.session.save(markMissed(session));

  const rep = pair.find(({ id }) => id === rhythm.rep);
  const past = await heldHistoryOf(stores, rhythm);
  const { occasions, leftOut } = await occasionsAhead(stores, rhythm, sessions, past, now, onDaysOff);
  const gaveWay = new Set(
    sessions.filter(({ movedForDayOff }) => movedForDayOff).map(({ movedFrom }) => movedFrom),
  );
  // A calendar entry belongs to its day of the rhythm, whichever session has that day now.
  const entries = new Map(
    sessions
      .filter((one) => isPlanned(one) && one.origin === 'rhythm')
      .map((one) => [dayInRhythm(one, cadence.zone), one.entry]),
  );
  const movedOrAdded: Session[] = [];
  for (const occasion of occasions) {
    const { turn, at, type, old, kept } = occasion;
    const moved = movedIn(occasion);
    const isSame =
      kept !== null ||
      (old?.type === type &&
        old.startsAt === at &&
        old.minutes === cadence.minutes &&
        old.movedFrom === moved.movedFrom);
    const session: PlannedSession =
      isSame && old
        ? old
        : await replanned(stores, rhythm, old, type, at, occasion, entries.get(turn) ?? null, newId);
    if (old?.startsAt !== session.startsAt) movedOrAdded.push(session);
    if (!old) await stores.session.insert(session);
    else if (!isSame) await stores.session.save(session);
    if (!isSame && old && (await stores.session.askedType(session.id)) !== null) {
      await planCardsAnew(stores, session, now);
      const occasion = `${now}:${session.type}`;
      await stores.outbox.add([
        old.startsAt === session.startsAt
          ? preparationCardBack(session, occasion, now)
          : preparationCardOver(session, old.startsAt, occasion, now),
      ]);
    } else await stores.outbox.add(await cardsOf(stores, session, now));
    if (!isSame && (session.movedForDayOff || gaveWay.has(turn)))
      await queueCalendarUpdate(stores, session, rhythm, now, now);
    const planOn = rep && planOnFrom(rhythm, turn, rep, startsAt(cadence, turn));
    if (planOn && planOn.dueAt > now) await stores.outbox.add([planOn]);
  }
  if (rhythm.calendar === 'booked') await leaveOutDates(stores, rhythm, leftOut, entries, now);
  await planSlip(stores, rhythm, past, now);
  if (movedOrAdded.length > 0) await renewStandingCards(stores, rhythm, now);
  await carryAdded(
    stores,
    rhythm.id,
    [...(await takeWaiting(stores, rhythm.id)), ...unheld.flatMap(addedIn).map(asForNext)],
    now,
  );
  await gatherPoints(stores, rhythm.id, now);
};
