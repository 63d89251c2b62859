import { ok } from '../../../shared/domain/result.ts';
import { isQuietAt, quietForToday } from '../../../shared/domain/quiet.ts';
import type { Quiet } from '../../../shared/domain/quiet.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { morningOf } from '../commitment/reminders.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';

/**
 * Sends the actor nothing by itself for the rest of the day. What is due meanwhile waits for the next working morning, and a manager's card
 * then tells of the mornings that passed.
 */
export const beQuietToday: UseCase<
  object,
  Quiet,
  never,
  Uses<{ outbox: 'add'; person: 'setQuiet'; publish: true }>
> = async ({ stores, me, now }) => {
  const quiet = quietForToday(me, now);
  await stores.person.setQuiet(me.id, quiet);
  await stores.outbox.add([morningOf(me, dayAt(quiet.until, me.zone))]);
  await stores.publish({ noun: 'person', session: null, people: [me.id] });
  return ok(quiet);
};

/** Ends that before its time: what waits comes now, or in working hours. */
export const endQuiet: UseCase<
  object,
  null,
  never,
  Uses<{ outbox: 'lookAgainFor'; person: 'setQuiet'; publish: true }>
> = async ({ stores, me, now }) => {
  if (!isQuietAt(me.quiet, now)) return ok(null);
  await stores.person.setQuiet(me.id, null);
  await stores.outbox.lookAgainFor(me.id, now);
  await stores.publish({ noun: 'person', session: null, people: [me.id] });
  return ok(null);
};
