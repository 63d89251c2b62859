import type { z } from 'zod';
import type { listResultImports as contract } from '../../../shared/contracts/result.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { reachOf } from './import-access.ts';
import { importViews, isFinished } from './import-view.ts';
import type { Uses } from '../stores.ts';

/** How many imports are shown, and how many kinds of files are remembered. */
const SHOWN = 30;
const REMEMBERED = 20;

/** What was taken in lately; everybody's for leaders and administrators, their own for managers. */
export const listResultImports: UseCase<
  object,
  z.output<typeof contract.reply>,
  'results-not-yours',
  Uses<{
    person: 'several';
    result: 'metrics';
    resultImport: 'list' | 'mappings';
    rhythm: 'ofManager';
  }>
> = async (context) => {
  const { stores, me, now } = context;
  const reach = await reachOf(context);
  if (reach === 'nobody') return refuse('results-not-yours');
  const by = reach === null ? null : me.id;
  const imports = (await stores.resultImport.list(by, SHOWN)).filter(isFinished);
  const mappings = await stores.resultImport.mappings(by, REMEMBERED);
  return ok({
    now,
    scope: reach === null ? ('everybody' as const) : ('own-reps' as const),
    imports: await importViews(stores, imports, now),
    mappings: mappings.map(({ titles, mapping }) => ({
      titles: [...titles],
      mapping: { ...mapping, uses: [...mapping.uses] },
    })),
    metrics: [...(await stores.result.metrics())],
  });
};
