import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { weekOf } from '../../../shared/domain/week.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';

/** The Monday of the week that it is there and then. */
export const mondayAt = (now: Instant, zone: string): CalendarDay => weekOf(dayAt(now, zone)).from;

/** Skips suggestions about one rep until the week is over, or shows them again. */
export const skipSuggestion: UseCase<
  Readonly<{ id: RhythmId; skipped: boolean }>,
  Readonly<{ skipped: boolean }>,
  'not-found',
  Uses<{ rhythm: 'find'; suggestionSkip: 'add' | 'remove' }>
> = async ({ stores, me, now }, { id, skipped }) => {
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !mayLead(rhythm, me.id)) return refuse('not-found');
  const week = mondayAt(now, me.zone);
  await (skipped ? stores.suggestionSkip.add(id, week) : stores.suggestionSkip.remove(id, week));
  return ok({ skipped });
};
