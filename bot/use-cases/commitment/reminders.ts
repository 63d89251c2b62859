import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import { startOfWork } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { remindedAt } from '../../../shared/domain/reminder-defaults.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { workingDayAfter, workingDayBefore, workingDayFrom } from '../../../shared/domain/working-days.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { PlannedEffect } from '../outbox/outbox-store.ts';
import type { Uses } from '../stores.ts';

/** A manager's one card of that day; it comes once, whatever asks for it. */
export const morningOf = (manager: Person, day: CalendarDay): PlannedEffect => ({
  key: `morning:${manager.id}:${day}`,
  effect: { kind: 'morning', day },
  person: manager.id,
  dueAt: startOfWork(manager, day),
});

/** The key of the reminder before that day. */
export const reminderBeforeKey = (id: CommitmentId, due: CalendarDay): string => `before:${id}:${due}`;

/** The key of the question after that day. */
export const reminderAfterKey = (id: CommitmentId, due: CalendarDay): string => `after:${id}:${due}`;

/** The key of one of the two when it comes again, later the same day. */
export const reminderAgainKey = (asked: 'before' | 'after', id: CommitmentId, due: CalendarDay): string =>
  `again:${asked}:${id}:${due}`;

/** The key of a call for help with it, of that moment. */
export const helpWantedKey = (id: CommitmentId, askedAt: Instant): string => `help:${id}:${askedAt}`;

/**
 * The reminders of a commitment. A rep is reminded once, by default the working day before (or in the morning of the day itself,
 * when that moment has already passed), and is asked the working day after. A manager gets one card a morning: it has their own
 * commitments around their day, and a rep's on the working day after the rep was asked.
 */
export const remindersOf = (
  { id, owner, due, state }: Pick<Commitment, 'id' | 'owner' | 'due' | 'state'>,
  manager: Person,
  rep: Person,
  now: Instant,
): readonly PlannedEffect[] => {
  if (due === null || state !== 'open') return [];
  if (owner === manager.id) {
    const off = manager.daysOff;
    const mornings = [workingDayBefore(due, off), workingDayFrom(due, off), workingDayAfter(due, off)];
    return [...new Set(mornings)].map((day) => morningOf(manager, day));
  }
  const after = workingDayAfter(due, rep.daysOff);
  return [
    {
      key: reminderBeforeKey(id, due),
      effect: { kind: 'before', commitment: id, due },
      person: rep.id,
      dueAt: remindedAt(rep, due, now) ?? startOfWork(rep, due),
    },
    {
      key: reminderAfterKey(id, due),
      effect: { kind: 'after', commitment: id, due },
      person: rep.id,
      dueAt: startOfWork(rep, after),
    },
    morningOf(manager, workingDayAfter(after, manager.daysOff)),
  ];
};

/** Only reminders still ahead: one whose moment has passed would read as a reproach. */
export const stillAhead = (planned: readonly PlannedEffect[], now: Instant): readonly PlannedEffect[] =>
  planned.filter(({ dueAt }) => dueAt > now);

/** Plans the reminders that follow from the commitment's present state. */
export const planReminders = async (
  stores: Uses<{ outbox: 'add'; person: 'several' }>,
  commitment: Commitment,
  pair: Pick<Rhythm, 'manager' | 'rep'>,
  now: Instant,
): Promise<void> => {
  const people = await stores.person.several([pair.manager, pair.rep]);
  const manager = people.get(pair.manager);
  const rep = people.get(pair.rep);
  if (manager && rep) await stores.outbox.add(stillAhead(remindersOf(commitment, manager, rep, now), now));
};
