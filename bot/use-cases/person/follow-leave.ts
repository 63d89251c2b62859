import { leaveId } from '../../../shared/domain/ids.ts';
import { LEAVES_MAX } from '../../../shared/domain/leave.ts';
import type { Leave } from '../../../shared/domain/leave.ts';
import { compareLeave } from '../../../shared/domain/out-of-office.ts';
import type { Period } from '../../../shared/domain/out-of-office.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { coversDay, noDay, replanAround } from './leave.ts';
import type { ReplanningStores } from './leave.ts';

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
  for (const leave of begun) await stores.person.addLeave(me.id, leave);
  const wasLeave = (day: CalendarDay): boolean => gone.some((leave) => coversDay(leave)(day));
  for (const leave of gone) await replanAround(context, leave, noDay);
  // A leave that has only grown is both gone and begun.
  for (const leave of begun)
    await replanAround(context, leave, (day) => coversDay(leave)(day) && !wasLeave(day));
};
