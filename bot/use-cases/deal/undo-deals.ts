import { takeBack, recordOf, withRecord } from '../../../shared/domain/deal-record.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import { dealSourceNamed } from './deal-source.ts';
import type { UndoableEffect, UndoneEffect } from './deal-import-store.ts';

/** How many effects are undone at a time. */
const AT_ONCE = 5_000;

/**
 * An effect taken out of the chain: what came on top of it now comes on top of what was before, and the deal keeps what somebody has
 * changed since. A deal that came with the import goes with it, unless a later one has it too, or people have written about it.
 */
export const undoEffect = (effect: UndoableEffect): UndoneEffect => {
  const { deal, before, after, next, isWrittenAbout, ...rest } = effect;
  if (before === null) {
    const stays = next !== null || isWrittenAbout;
    return {
      ...rest,
      deal,
      isNew: true,
      becomes: stays ? deal : null,
      next: next && { ...next, before: null },
    };
  }
  const without = next?.before && takeBack(next.before, { before, after });
  return {
    ...{ ...rest, deal, isNew: false },
    becomes: withRecord(deal, takeBack(recordOf(deal), { before, after })),
    next: next && { ...next, before: without ?? null },
  };
};

/** Puts back the deals that an import has changed, and returns whose they are. */
export const undoDeals = async (
  { stores, now }: Readonly<{ stores: Uses<{ dealImport: 'undo' | 'undoable' }>; now: Instant }>,
  { id, ...from }: Pick<ResultImport, 'id' | 'source' | 'fileName'>,
): Promise<readonly PersonId[]> => {
  const source = dealSourceNamed(from);
  const reps = new Set<PersonId>();
  for (;;) {
    const effects = await stores.dealImport.undoable(id, source, AT_ONCE);
    if (effects.length === 0) return [...reps];
    const undone = effects.map(undoEffect);
    for (const { deal, becomes } of undone) reps.add(deal.rep).add(becomes?.rep ?? deal.rep);
    await stores.dealImport.undo(id, source, undone, now);
  }
};
