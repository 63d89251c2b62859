import type { z } from 'zod';
import type { getTypeBasis as contract } from '../../../shared/contracts/type-basis.ts';
import { dayInRhythm } from '../../../shared/domain/change-of-plan.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { keepsType, standingSessions } from '../../../shared/domain/slots-ahead.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';
import { heldHistoryOf, typeBasisOf, zoneOf } from './recommendation.ts';
import type { RecommendationStores } from './recommendation.ts';

/** What planning the rhythm would choose the coming types by, so that the manager sees them before saving. */
export const getTypeBasis: UseCase<
  Readonly<{ id: RhythmId; day: CalendarDay }>,
  z.output<typeof contract.reply>,
  'not-found',
  RecommendationStores & Uses<{ rhythm: 'find'; session: 'ofRhythm' }>
> = async ({ stores, me, now }, { id, day }) => {
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !mayLead(rhythm, me.id)) return refuse('not-found');
  const held = await heldHistoryOf(stores, rhythm);
  const { signals, ...basis } = await typeBasisOf(stores, rhythm, held, day, now);
  const { planned, pinned } = standingSessions(await stores.session.ofRhythm(id), now);
  return ok({
    ...basis,
    signals: signals.map(({ id: signal, type }) => ({ id: signal, type })),
    kept: planned.map((one) => (keepsType(one, now) ? one.type : null)),
    pinned: pinned.map((one) => ({ turn: dayInRhythm(one, zoneOf(rhythm)), type: one.type })),
  });
};
