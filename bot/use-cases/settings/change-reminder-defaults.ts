import type { Effect } from '../../effects/effects.ts';
import type { z } from 'zod';
import type { reminderDefaults } from '../../../shared/contracts/settings.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { areFitReminders } from '../../../shared/domain/reminder-defaults.ts';
import type { ReminderDefaults } from '../../../shared/domain/reminder-defaults.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** The effects whose moment the defaults set; each works it out when it is looked at. */
const moved: readonly Effect['kind'][] = ['before', 'after', 'morning', 'preparation'];

/**
 * Sets when the organisation's people are reminded. It applies to reminders already planned too, unless they are sent. Of two
 * administrators who do so at once, the second sees what the first did.
 */
export const changeReminderDefaults: UseCase<
  ReminderDefaults,
  z.output<typeof reminderDefaults>,
  'administrators-only' | 'changed' | 'hours-unfit',
  Uses<{ outbox: 'lookAgain'; reminderDefaults: 'find' | 'save' }>
> = async ({ stores, actor, me, now }, given) => {
  if (!actor.administrator) return refuse('administrators-only');
  const current = await stores.reminderDefaults.find();
  if (current.version !== given.version) return refuse('changed', current);
  if (!areFitReminders(given)) return refuse('hours-unfit');
  const next = { ...given, version: given.version + 1 };
  if (!(await stores.reminderDefaults.save(next, me.id, now)))
    return refuse('changed', await stores.reminderDefaults.find());
  await stores.outbox.lookAgain(moved, now);
  return ok(next);
};
