import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';

/** The manager's yes to the organisation's programme for one rep, from today; or a no to what comes next in it. */
export const followProgramme: UseCase<
  Readonly<{ id: RhythmId; following: boolean }>,
  Readonly<{ following: boolean }>,
  'not-found' | 'no-programme',
  Uses<{ programme: 'find' | 'follow' | 'unfollow'; rhythm: 'lock' }>
> = async ({ stores, me, now }, { id, following }) => {
  const rhythm = await stores.rhythm.lock(id);
  if (!rhythm || !mayLead(rhythm, me.id)) return refuse('not-found');
  if (!following) {
    await stores.programme.unfollow(id);
    return ok({ following });
  }
  const programme = await stores.programme.find();
  if (!programme) return refuse('no-programme');
  await stores.programme.follow({ rhythm: id, begunOn: dayAt(now, me.zone), phases: programme.phases });
  return ok({ following });
};
