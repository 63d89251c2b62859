import { takeOver } from '../../../shared/domain/handover.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { rhythmId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { endRhythm } from './end-rhythm.ts';
import type { RhythmEndingStores } from './end-rhythm.ts';
import { handOver } from './hand-over.ts';
import type { HandingOverStores } from './hand-over.ts';
import { resumeRhythm } from './resume-rhythm.ts';
import type { ResumingStores } from './resume-rhythm.ts';
import { rhythmsOfRep } from './rhythms-of-rep.ts';

/** The store functions that taking on a rep uses. */
export type TakingOnStores = RhythmEndingStores &
  HandingOverStores &
  ResumingStores &
  Uses<{ rhythm: 'endedOf' | 'insert' | 'lock' | 'ofRep' }>;

/**
 * The actor begins to coach a rep, whose row the transaction holds, so that of two who do so at once the other sees it. From whoever coached
 * them until now, or last, the rep is handed over; if that was the actor, the two go on where they were.
 */
export const takeOn = async (
  context: UseCaseContext<TakingOnStores>,
  rep: PersonId,
): Promise<Result<null, 'just-taken'>> => {
  const { stores, me, now, newId } = context;
  const rhythms = await rhythmsOfRep(stores, rep);
  if (rhythms.some((one) => one.manager === me.id && one.endedAt === null)) return ok(null);
  const today = dayAt(now, me.zone);
  const taken = takeOver(rhythms, me.id, today);
  if (!taken.ok) return taken;
  if (taken.value.resumed) {
    await resumeRhythm(context, taken.value.resumed.id);
    return ok(null);
  }
  const rhythm: Rhythm = {
    ...{ id: rhythmId.parse(newId()), version: 1, manager: me.id, rep, cadence: null },
    ...{ calendar: 'none', seriesId: null, joinUrl: null, chatId: null, meetingId: null },
    ...{ greetedAt: null, startedOn: today, endedAt: null, wish: null },
  };
  await stores.rhythm.insert(rhythm);
  for (const { id } of taken.value.ending) {
    const locked = await stores.rhythm.lock(id);
    if (locked?.endedAt === null) await endRhythm(stores, locked, now);
  }
  for (const from of taken.value.from) await handOver(context, from, rhythm);
  return ok(null);
};
