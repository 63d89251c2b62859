import type { Person } from '../../../shared/domain/person.ts';
import { startOfWork } from '../../../shared/domain/person.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { nextFirstWorkingDay } from '../../../shared/domain/week.ts';
import type { PlannedEffect } from '../outbox/outbox-store.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';

/** The overview on the first working morning of a week after `at`; it comes once. */
export const weeklyOverviewAfter = (person: Person, at: Instant): PlannedEffect => {
  const day = nextFirstWorkingDay(person, at);
  return {
    key: `week:${person.id}:${day}`,
    effect: { kind: 'week', day },
    person: person.id,
    dueAt: startOfWork(person, day),
  };
};

/** Turns the actor's weekly overview on or off, and tells when the next comes. */
export const chooseWeeklyOverview: UseCase<
  Readonly<{ isOn: boolean }>,
  Readonly<{ next: CalendarDay }>,
  never,
  Uses<{ outbox: 'add'; person: 'choose'; publish: true }>
> = async ({ stores, me, now }, { isOn }) => {
  await stores.person.choose(me.id, { weeklyOverview: isOn });
  if (isOn) await stores.outbox.add([weeklyOverviewAfter(me, now)]);
  await stores.publish({ noun: 'person', session: null, people: [me.id] });
  return ok({ next: nextFirstWorkingDay(me, now) });
};
