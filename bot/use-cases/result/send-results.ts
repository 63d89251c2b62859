import type { z } from 'zod';
import type { sendDeals as dealsContract } from '../../../shared/contracts/interface/send-deals.ts';
import type { sendResults as contract } from '../../../shared/contracts/interface/send-results.ts';
import { resultImportId } from '../../../shared/domain/ids.ts';
import type { ResultImportId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { finishImport } from '../../../shared/domain/sales-result.ts';
import type { ImportKind, ResultImport, ResultImportCounts } from '../../../shared/domain/sales-result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { modelMetrics } from '../../../shared/results/model-metrics.ts';
import { metricCalled } from '../../../shared/results/propose-mapping.ts';
import type { ResultSender } from '../../identity/actor.ts';
import { takeInDealRows } from '../deal/take-in-deal-rows.ts';
import type { Uses } from '../stores.ts';
import { applyImport, countImport } from './import-effects.ts';
import type { ImportApplyStores, ImportCountStores } from './import-effects.ts';
import { takeInRows } from './take-in-rows.ts';

/** What another system works with: no person's authority, only its key's, which brings results and deals and reads nothing. */
type SenderContext = Readonly<{
  stores: ImportApplyStores &
    ImportCountStores &
    Uses<{
      dealImport: 'addEntries';
      person: 'called';
      resultImport: 'addEntries' | 'begin' | 'lock' | 'remove' | 'save';
    }>;
  sender: ResultSender;
  now: Instant;
  newId: () => string;
}>;

/** Where each day begins first: another system has no zone, and what has begun anywhere may have results. */
const FIRST_ZONE = 'Pacific/Kiritimati';

type PlacedFault<Fault> = Readonly<{ place: number; fault: Fault }>;
type SendReceipt<Fault> = Readonly<{
  importId: ResultImportId | null;
  counts: Omit<ResultImportCounts, 'faults'>;
  faults: Readonly<{ index: number; fault: Fault }>[];
}>;

/** Takes in what another system sent, all that can be; what changes nothing leaves no trace. */
const takeInSent = async <Fault>(
  context: SenderContext,
  { kind, dryRun, isWhole }: Readonly<{ kind: ImportKind; dryRun: boolean; isWhole: boolean }>,
  addRows: (id: ResultImportId) => Promise<readonly PlacedFault<Fault | 'list-full'>[]>,
): Promise<SendReceipt<Fault | 'list-full'>> => {
  const { stores, sender, now, newId } = context;
  const begun: ResultImport = {
    ...{ id: resultImportId.parse(newId()), kind, by: sender.onBehalfOf },
    ...{ source: 'interface', fileName: sender.name, begunAt: now },
    ...{ counts: { added: 0, changed: 0, same: 0, gone: 0, faults: 0 }, state: 'reading' },
  };
  const { id } = begun;
  await stores.resultImport.begin(begun, null);
  const unfit = await addRows(id);
  await stores.resultImport.lock(id);
  const terms = { isWhole, reach: null };
  const { counts, faults: full } = await countImport(context, begun, terms);
  const faults = [...unfit, ...full]
    .toSorted((a, b) => a.place - b.place)
    .map(({ place, fault }) => ({ index: place, fault }));
  const isIdle = counts.added + counts.changed + counts.gone === 0;
  if (dryRun || isIdle) {
    await stores.resultImport.remove(id);
    return { importId: null, counts, faults };
  }
  const { counts: applied, tell } = await applyImport(context, begun, terms);
  const finished = finishImport(begun, { ...applied, faults: faults.length }, now);
  await stores.resultImport.save(finished);
  await tell(finished);
  return { importId: id, counts, faults };
};

const placed = <Row extends object>(rows: readonly Row[]): readonly (Row & Readonly<{ place: number }>)[] =>
  rows.map((row, place) => ({ ...row, place }));

/** Takes in results from another system. One of the model's metrics may go by its name too, as in files. */
export const sendResults = async (
  context: SenderContext,
  { results, dryRun }: z.output<typeof contract.body>,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const named = results.map((one) => ({
    ...one,
    metric: metricCalled(one.metric, modelMetrics) ?? one.metric,
  }));
  const { importId, counts, faults } = await takeInSent(
    context,
    { kind: 'results', dryRun, isWhole: false },
    (id) => takeInRows(context.stores, id, placed(named), null, dayAt(context.now, FIRST_ZONE)),
  );
  const { added, changed, same } = counts;
  const told = faults.flatMap(({ index, fault }) => (fault === 'list-full' ? [] : [{ index, fault }]));
  return ok({ importId, counts: { added, changed, same }, faults: told });
};

/** Takes in deals from another system. */
export const sendDeals = async (
  context: SenderContext,
  { deals, dryRun, isWhole }: z.output<typeof dealsContract.body>,
): Promise<Result<z.output<typeof dealsContract.reply>, never>> =>
  ok(
    await takeInSent(context, { kind: 'deals', dryRun, isWhole }, (id) =>
      takeInDealRows(context.stores, id, placed(deals), null),
    ),
  );
