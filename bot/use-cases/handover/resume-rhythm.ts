import type { RhythmId } from '../../../shared/domain/ids.ts';
import { planSessions } from '../rhythm/plan-sessions.ts';
import type { SessionPlanningStores } from '../rhythm/plan-sessions.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';

/** The store functions that resuming a rhythm uses. */
export type ResumingStores = SessionPlanningStores & Uses<{ publish: true; rhythm: 'lock' | 'save' }>;

/**
 * Lets an ended rhythm go on, with all that the two have in it. Its series is no longer in the calendars, or soon won't be, and is offered
 * to be booked again as one that somebody has taken out.
 */
export const resumeRhythm = async (
  { stores, now, newId }: UseCaseContext<ResumingStores>,
  id: RhythmId,
): Promise<void> => {
  const rhythm = await stores.rhythm.lock(id);
  if (rhythm?.endedAt == null) return;
  const resumed = {
    ...rhythm,
    ...{ endedAt: null, seriesId: null, joinUrl: null, chatId: null, meetingId: null },
    calendar: rhythm.calendar === 'none' ? ('none' as const) : ('removed' as const),
  };
  await stores.rhythm.save(resumed, rhythm.version);
  if (resumed.cadence) await planSessions(stores, { ...resumed, cadence: resumed.cadence }, now, newId);
  await publishToPair(stores, resumed, 'rhythm');
};
