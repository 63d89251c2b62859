import type { z } from 'zod';
import type { undelivered } from '../../../shared/contracts/settings.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { groupUndelivered } from '../../../shared/domain/undelivered.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';

/** Tries again what was given up, composed from the present state: what no longer applies is not sent. */
export const retryFailedEffects: UseCase<
  object,
  z.output<typeof undelivered>,
  'administrators-only',
  Uses<{ outbox: 'countUndelivered' | 'retryFailed' }>
> = async ({ stores, actor, now }) => {
  if (!actor.administrator) return refuse('administrators-only');
  await stores.outbox.retryFailed(now);
  return ok(groupUndelivered(await stores.outbox.countUndelivered()));
};
