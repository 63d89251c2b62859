import type { PersonId } from '../../../shared/domain/ids.ts';
import { startOfWork } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { workingDayAfter } from '../../../shared/domain/working-days.ts';
import type { PlannedEffect } from './outbox-store.ts';

/** That the card sent with the key `of`, if it was, shows how things are now; `occasion` tells this from other times. */
export const followCardNow = (
  of: string,
  person: PersonId,
  occasion: string | number,
  now: Instant,
): PlannedEffect => ({
  key: `follow:${of}:${occasion}`,
  effect: { kind: 'follow-card', of },
  person,
  dueAt: now,
});

/** How the keys of `followCardAnswered` start, for the card sent with the key `of`. */
export const answeredKeys = (of: string): string => `follow:${of}:answered:`;

/** The same once what it asks is answered elsewhere; an answer on the card itself stands there already. */
export const followCardAnswered = (
  of: string,
  person: PersonId,
  occasion: string,
  dueAt: Instant,
): PlannedEffect => ({
  ...followCardNow(of, person, occasion, dueAt),
  key: `${answeredKeys(of)}${occasion}`,
});

/** How the keys of `followCardWithout` start, for the card sent with the key `of`. */
export const offeredTimesKeys = (of: string): string => `follow:${of}:without:`;

/** The same at a time that it offers, which then has passed: it offers those of `times` that are later. */
export const followCardWithout = (
  of: string,
  person: PersonId,
  at: Instant,
  times: readonly Instant[],
): PlannedEffect => ({
  key: `${offeredTimesKeys(of)}${at}`,
  effect: { kind: 'follow-card', of, times: times.filter((one) => one > at) },
  person,
  dueAt: at,
});

/** The same with other times and days, asked for once more; an answer on the card itself stands there already. */
export const followCardAnew = (
  of: string,
  person: PersonId,
  occasion: string,
  dueAt: Instant,
): PlannedEffect => ({
  ...{ key: `${answeredKeys(of)}anew:${occasion}`, person, dueAt },
  effect: { kind: 'follow-card', of, anew: true },
});

/** The same on the morning of their next working day, when it would read as yesterday's. */
export const followCardNextDay = (of: string, person: Person, now: Instant): PlannedEffect => {
  const day = workingDayAfter(dayAt(now, person.zone), person.daysOff);
  return followCardNow(of, person.id, day, startOfWork(person, day));
};
