import { leaveId } from '../../../shared/domain/ids.ts';
import { LEAVES_MAX } from '../../../shared/domain/leave.ts';
import type { Leave } from '../../../shared/domain/leave.ts';
import { compareLeave } from '../../../shared/domain/out-of-office.ts';
import type { Period } from '../../../shared/domain/out-of-office.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { morningOf } from '../commitment/reminders.ts';
import { askedOn } from '../session/end-session.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { coversDay, noDay, replanAround } from './leave.ts';
import type { ReplanningStores } from './leave.ts';

/** Has the actor, and whoever coaches them, told of it in their next morning card. */
const planMornings = async ({
  stores,
  me,
  now,
}: UseCaseContext<Uses<{ outbox: 'add'; person: 'find'; rhythm: 'ofPerson' }>>): Promise<void> => {
  const managers = new Set((await stores.rhythm.ofPerson(me.id)).map(({ manager }) => manager));
  for (const id of managers) {
    const manager = await stores.person.find(id);
    if (manager) await stores.outbox.add([morningOf(manager, askedOn(manager, now))]);
  }
};

/**
 * Updates the actor's calendar leave to the periods now found in their calendar. Sessions are replanned around what has changed, as when
 * the actor enters leave themselves.
 */
export const followLeave = async (
  context: UseCaseContext<ReplanningStores & Uses<{ person: 'addLeave' | 'removeLeave' }>>,
  found: readonly Period[],
): Promise<void> => {
  const { stores, me, now, newId } = context;
  const { gone, added } = compareLeave(me.leave, found.slice(0, LEAVES_MAX), dayAt(now, me.zone));
  const begun = added.map((period): Leave => ({
    id: leaveId.parse(newId()),
    ...period,
    inCalendar: true,
  }));
  for (const { id } of gone) await stores.person.removeLeave(me.id, id);
  // More of a long leave comes into view each night: that is no news.
  const isNews = ({ from, to }: Leave): boolean => !gone.some((one) => one.from <= to && from <= one.to);
  const grown = begun.filter((leave) => !isNews(leave));
  const fresh = begun.filter(isNews);
  const wasLeave = (day: CalendarDay): boolean => gone.some((leave) => coversDay(leave)(day));
  const followBegun = async (leave: Leave): Promise<void> => {
    const givenWay = await replanAround(context, leave, (day) => coversDay(leave)(day) && !wasLeave(day));
    if (givenWay.length > 0)
      await stores.outbox.add([
        {
          key: `own-leave:${leave.id}`,
          effect: { kind: 'own-leave', leave: leave.id },
          person: me.id,
          dueAt: now,
        },
      ]);
  };
  for (const leave of grown) await stores.person.addLeave(me.id, leave, null);
  for (const leave of gone) await replanAround(context, leave, noDay);
  // A leave that has only grown is both gone and begun.
  for (const leave of grown) await followBegun(leave);
  // One after the other: what gives way to one of them has to be seen where it was.
  for (const leave of fresh) {
    await stores.person.addLeave(me.id, leave, now);
    await followBegun(leave);
  }
  if (fresh.length > 0) await planMornings(context);
};
