import type { z } from 'zod';
import type { listLiveSessions as contract } from '../../../shared/contracts/session.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';

/** The sessions that the actor is in now, without those that were left and are over. */
export const listLiveSessions = async ({
  stores,
  me,
}: UseCaseContext<Uses<{ person: 'several'; session: 'liveOf' }>>): Promise<
  Result<z.output<typeof contract.reply>, never>
> => {
  const live = await stores.session.liveOf(me.id);
  const people = await participantsOf(stores, live);
  return ok({
    sessions: live.map(({ id, rhythm, type, startsAt, startedAt, manager, rep }) => ({
      ...{ id, rhythmId: rhythm, type, startsAt, startedAt },
      manager: nameOf(people, manager),
      rep: nameOf(people, rep),
      you: manager === me.id ? ('manager' as const) : ('rep' as const),
    })),
  });
};
