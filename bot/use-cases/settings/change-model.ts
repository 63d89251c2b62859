import type { z } from 'zod';
import type { modelSetting } from '../../../shared/contracts/settings.ts';
import type { ModelSetting } from '../../../shared/domain/model.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';

/**
 * Lets a language model be used in the organisation, or not; it takes effect at once. Of two administrators who do so at once, the second
 * sees what the first did.
 */
export const changeModel: UseCase<
  ModelSetting,
  z.output<typeof modelSetting>,
  'administrators-only' | 'changed',
  Uses<{ model: 'saveSetting' | 'setting' }>
> = async ({ stores, actor, me, now }, { version, isOn }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const current = await stores.model.setting();
  if (current.version !== version) return refuse('changed', current);
  const next = { version: version + 1, isOn };
  if (!(await stores.model.saveSetting(next, me.id, now)))
    return refuse('changed', await stores.model.setting());
  return ok(next);
};
