import type { z } from 'zod';
import type { retentionPeriod } from '../../../shared/contracts/settings.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import {
  retentionPeriodWith as settled,
  retentionPeriodAt,
} from '../../../shared/domain/retention-period.ts';
import type { RetentionMonths } from '../../../shared/domain/retention-period.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Sets how long what is over is kept. Of two administrators who do so at once, the second sees what the first did. */
export const changeRetentionPeriod: UseCase<
  Readonly<{ months: RetentionMonths; version: number }>,
  z.output<typeof retentionPeriod>,
  'administrators-only' | 'changed',
  Uses<{ retention: 'find' | 'save' }>
> = async ({ stores, actor, me, now }, { months, version }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const current = retentionPeriodAt(await stores.retention.find(), now);
  if (current.version !== version) return refuse('changed', current);
  if (current.months === months) return ok(current);
  const next = settled(current, months, now);
  return (await stores.retention.save(next, me.id, now))
    ? ok(next)
    : refuse('changed', await stores.retention.find());
};
