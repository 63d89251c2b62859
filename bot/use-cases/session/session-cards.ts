import { nextWorkingMoment } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { askedToPrepareAt } from '../../../shared/domain/reminder-defaults.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import { workingDayBefore } from '../../../shared/domain/working-days.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { morningOf } from '../commitment/reminders.ts';
import { followCardAnswered } from '../outbox/follow-card.ts';
import type { PlannedEffect } from '../outbox/outbox-store.ts';
import type { Uses } from '../stores.ts';

/** When the manager is asked about a session that nobody began, in minutes after its end. */
const MISSED_AFTER_MINUTES = 60;

/** When a rep is asked to prepare: by default at the start of their working day before the session. */
export const preparationAskedAt = (rep: Person, at: Instant): Instant =>
  askedToPrepareAt(rep, dayAt(at, rep.zone));

/** The key of the card that asks the rep to prepare for a session at its time. */
export const preparationKey = ({ id, startsAt }: Pick<Session, 'id' | 'startsAt'>): string =>
  `prepare:${id}:${startsAt}`;

/**
 * That the card about a session at `sentFor`, if it was sent, says what became of the session. `occasion` distinguishes this from other
 * times that something becomes of it.
 */
export const preparationCardOver = (
  { id, rep }: Pick<Session, 'id' | 'rep'>,
  sentFor: Instant,
  occasion: string,
  dueAt: Instant,
): PlannedEffect => ({
  key: `prepare-over:${id}:${occasion}`,
  effect: { kind: 'preparation-over', session: id, startsAt: sentFor, isBack: false },
  person: rep,
  dueAt,
});

/** That the card about a session's time, if it was sent before the session left that time, asks the rep to prepare again. */
export const preparationCardBack = (
  { id, rep, startsAt }: Pick<Session, 'id' | 'rep' | 'startsAt'>,
  occasion: string,
  dueAt: Instant,
): PlannedEffect => ({
  key: `prepare-back:${id}:${occasion}`,
  effect: { kind: 'preparation-over', session: id, startsAt, isBack: true },
  person: rep,
  dueAt,
});

/** The key of the question about a session that nobody began at its time. */
export const missedKey = ({ id, startsAt }: Pick<Session, 'id' | 'startsAt'>): string =>
  `missed:${id}:${startsAt}`;

/** The key of the message that the two lack a time, since the session at its time was taken out of the calendar, or declined there. */
export const timeWantedKey = (
  what: 'cancelled' | 'declined',
  { id, startsAt }: Pick<Session, 'id' | 'startsAt'>,
): string => `time-wanted:${what}:${id}:${startsAt}`;

/** That the manager's cards that asked for another time than `startsAt`, if they were sent, say what became of it. */
export const timeCardsOver = (
  { id, manager }: Pick<Session, 'id' | 'manager'>,
  startsAt: Instant,
  occasion: string,
  dueAt: Instant,
): readonly PlannedEffect[] => {
  const asked = { id, startsAt };
  const keys =
    startsAt <= dueAt
      ? [missedKey(asked)]
      : [timeWantedKey('cancelled', asked), timeWantedKey('declined', asked)];
  return keys.map((key) => followCardAnswered(key, manager, occasion, dueAt));
};

/** For how many working days, that of its sending included, that question is asked. */
export const MISSED_ASKED_DAYS = 5;

/** When to ask the manager: an hour after the end if they are then at work, else at the end or when they are next at work. */
export const askedIfMissed = (manager: Person, session: Session): Instant => {
  const end = addMinutes(session.startsAt, session.minutes);
  const later = addMinutes(end, MISSED_AFTER_MINUTES);
  return nextWorkingMoment(manager, later) === later ? later : nextWorkingMoment(manager, end);
};

/**
 * The cards of a session: the rep's the working day before, the manager's on that morning and on the session's own, and the
 * question to the manager if nobody begins it.
 */
export const cardsOf = async (
  stores: Uses<{ person: 'find' }>,
  session: Session,
  now: Instant,
): Promise<readonly PlannedEffect[]> => {
  const manager = await stores.person.find(session.manager);
  const rep = await stores.person.find(session.rep);
  if (!manager || !rep) return [];
  const askAt = preparationAskedAt(rep, session.startsAt);
  const day = dayAt(session.startsAt, manager.zone);
  return [
    {
      key: preparationKey(session),
      effect: { kind: 'preparation', session: session.id, startsAt: session.startsAt },
      person: rep.id,
      dueAt: askAt > now ? askAt : nextWorkingMoment(rep, now),
    },
    {
      key: missedKey(session),
      effect: { kind: 'missed', session: session.id, startsAt: session.startsAt },
      person: manager.id,
      dueAt: askedIfMissed(manager, session),
    },
    ...[workingDayBefore(day, manager.daysOff), day]
      .map((morning) => morningOf(manager, morning))
      .filter(({ dueAt }) => dueAt > now),
  ];
};

/**
 * Plans the cards of a session's new time. If the usual moment for asking the rep to prepare has passed, the rep isn't asked at once: they
 * may have prepared for the old time.
 */
export const planCardsAnew = async (
  stores: Uses<{ outbox: 'add'; person: 'find' }>,
  session: Session,
  now: Instant,
): Promise<void> => {
  const cards = await cardsOf(stores, session, now);
  await stores.outbox.add(cards.filter(({ effect, dueAt }) => effect.kind !== 'preparation' || dueAt > now));
};
