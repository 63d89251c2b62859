import { getRhythm } from '../../shared/contracts/rhythm.ts';
import { cancelSession, moveSession } from '../../shared/contracts/reschedule.ts';
import { getSession } from '../../shared/contracts/session.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { addDays, dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';
import type { SampleCall } from './sample-calls.ts';
import type { SampleReschedule, SampleRep } from './team.ts';

/** One of the two cancels a planned session, or gives it another time. */
export const replan = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  rhythm: RhythmId,
  change: SampleReschedule,
  monday: CalendarDay,
  zone: string,
): Promise<void> => {
  const by = change.by === 'rep' ? rep : 'maria';
  const day = addDays(monday, -change.daysBefore);
  const { sessions } = await call(by, getRhythm, { params: { id: rhythm } });
  const planned = sessions.find(({ startsAt }) => dayAt(startsAt, zone) === day);
  if (!planned) throw new Error(`${rep} has nothing planned on ${day}`);
  const params = { id: planned.id };
  const { version } = await call(by, getSession, { params });
  if ('cancelled' in change)
    await call(by, cancelSession, { params, body: { version, ...change.cancelled } });
  else {
    const to = addDays(monday, -change.moved.daysBefore);
    await call(by, moveSession, { params, body: { version, day: to, time: change.moved.at } });
  }
};
