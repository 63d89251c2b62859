import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { lookFromNow } from '../rhythm/look-at-series.ts';
import { planSessions } from '../rhythm/plan-sessions.ts';
import type { SessionPlanningStores } from '../rhythm/plan-sessions.ts';
import type { Uses } from '../stores.ts';
import { cancellationKeys } from './end-rhythm.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';

/** The store functions that resuming a rhythm uses. */
export type ResumingStores = SessionPlanningStores &
  Uses<{ outbox: 'withdrawOf'; publish: true; rhythm: 'lock' | 'save' }>;

/**
 * Lets an ended rhythm go on, with all that the two have in it. A series that is still in the calendars, since it wasn't or couldn't be
 * cancelled, is the rhythm's again; one that is gone is offered to be booked again, as one that somebody has taken out.
 */
export const resumeRhythm = async (
  { stores, now, newId }: UseCaseContext<ResumingStores>,
  id: RhythmId,
): Promise<void> => {
  const rhythm = await stores.rhythm.lock(id);
  if (rhythm?.endedAt == null) return;
  const { seriesId } = rhythm;
  if (seriesId !== null) await stores.outbox.withdrawOf(rhythm.manager, cancellationKeys(rhythm, seriesId));
  const resumed: Rhythm = {
    ...rhythm,
    endedAt: null,
    ...(seriesId !== null
      ? { calendar: 'booked' }
      : {
          ...{ joinUrl: null, chatId: null, meetingId: null },
          calendar: rhythm.calendar === 'none' ? 'none' : 'removed',
        }),
  };
  await stores.rhythm.save(resumed, rhythm.version);
  if (resumed.cadence) await planSessions(stores, { ...resumed, cadence: resumed.cadence }, now, newId);
  if (seriesId !== null) await stores.outbox.add([lookFromNow(rhythm.manager, 'resumed', now)]);
  await publishToPair(stores, resumed, 'rhythm');
};
