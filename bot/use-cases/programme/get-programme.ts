import type { ProgrammeView } from '../../../shared/contracts/programme.ts';
import { keepsPhase, phaseOn } from '../../../shared/domain/programme.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt, momentOf } from '../../../shared/domain/time.ts';
import type { WallTime } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import { nameOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';

export type ProgrammeReadingStores = Uses<{
  person: 'several';
  programme: 'find' | 'followedBy';
  rhythm: 'ofManager';
  session: 'firstHeld';
}>;

const MIDNIGHT = '00:00' as WallTime;

/**
 * The organisation's programme, and what it now says of the actor's own rhythms that follow one. Its months count from the first session
 * that was held: two who haven't met have come no further in it.
 */
export const getProgramme = async ({
  stores,
  me,
  now,
}: UseCaseContext<ProgrammeReadingStores>): Promise<Result<ProgrammeView, never>> => {
  const found = await stores.programme.find();
  const rhythms = await stores.rhythm.ofManager(me.id);
  const followed = await stores.programme.followedBy(rhythms.map(({ id }) => id));
  const begun = rhythms.flatMap(({ id, cadence }) => {
    const own = followed.find(({ rhythm }) => rhythm === id);
    return own && cadence ? [[id, momentOf(own.begunOn, MIDNIGHT, cadence.zone)] as const] : [];
  });
  const held = await stores.session.firstHeld(new Map(begun));
  const people = await stores.person.several([
    ...(found ? [found.setBy] : []),
    ...rhythms.map(({ rep }) => rep),
  ]);
  return ok({
    programme: found && {
      ...{ version: found.version, setBy: nameOf(people, found.setBy), setAt: found.setAt },
      phases: [...found.phases],
    },
    followed: rhythms.flatMap(({ id, rep, cadence }) => {
      const own = followed.find(({ rhythm }) => rhythm === id);
      if (!own || !cadence) return [];
      const first = held.get(id);
      const phase = first && phaseOn(own.phases, dayAt(first, cadence.zone), dayAt(now, cadence.zone));
      const next = phase && phase !== own.phases[0] && !keepsPhase(cadence, phase) ? phase : null;
      return [{ rhythmId: id, rep: nameOf(people, rep), next }];
    }),
  });
};
