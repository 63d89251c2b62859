import {
  dealFromStatement,
  hasId,
  isSameStatement,
  takeStatement,
} from '../../../shared/domain/deal-statement.ts';
import { isSameRecord, recordOf } from '../../../shared/domain/deal-record.ts';
import { isOpenDeal, OPEN_DEALS_MAX } from '../../../shared/domain/deal.ts';
import type { Deal } from '../../../shared/domain/deal.ts';
import { dealId } from '../../../shared/domain/ids.ts';
import type { DealId, PersonId } from '../../../shared/domain/ids.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { DealEffect, KnownDeal } from './deal-import-store.ts';
import type { DealSourceChange, DealSource } from './deal-source.ts';

/** What a source's changes come to: deals that are new, changed or known by their id from now on, as they were, or gone from it, and rows that a full list has no room for. */
export type DealsTaken = Readonly<{
  counts: Readonly<{ added: number; changed: number; same: number; gone: number }>;
  full: readonly number[];
  /** Whose deals have changed. */
  reps: readonly PersonId[];
}>;

/** The store functions that taking in deals uses. */
export type DealTakingStores = Uses<{ dealImport: 'known' | 'openCounts'; person: 'several' }>;

type Taking = Readonly<{
  stores: DealTakingStores;
  now: Instant;
  newId: () => string;
  /** Whose deals may be taken from them: null for everybody's. */
  reach: ReadonlySet<PersonId> | null;
}>;

/** What happened so far while a source's changes are taken in. */
type Progress = Readonly<{
  counts: { added: number; changed: number; same: number; gone: number };
  full: number[];
  reps: Set<PersonId>;
  open: Map<PersonId, number>;
  spokenOf: Set<DealId>;
}>;

/** Whether the source now says the id of a deal that it has been known without. */
const givesId = ({ key }: DealSourceChange, { isByKey }: KnownDeal): boolean => !isByKey && hasId(key);

/** The deal as a change makes it; null for a change that says nothing new of it. */
const changed = (change: DealSourceChange, known: KnownDeal, today: CalendarDay): Deal | null => {
  const { rep, said } = change;
  const { deal, said: before, isRemoved } = known;
  // Whoever took it away here meant it.
  if (isRemoved) return null;
  if (said === null) return isOpenDeal(deal) && deal.goneOn === null ? { ...deal, goneOn: today } : null;
  const taken = { ...takeStatement(deal, said, before, today), rep };
  const isRepeated = before !== null && isSameStatement(said, before) && !givesId(change, known);
  return isRepeated && isSameRecord(recordOf(deal), recordOf(taken)) ? null : taken;
};

const effectOf = (
  progress: Progress,
  change: DealSourceChange,
  known: KnownDeal | undefined,
  { today, newId }: Readonly<{ today: CalendarDay; newId: () => string }>,
): DealEffect | null => {
  const { counts, full, open, spokenOf } = progress;
  if (known === undefined && change.said === null) return null;
  const deal = known
    ? changed(change, known, today)
    : change.said && dealFromStatement({ id: dealId.parse(newId()), rep: change.rep }, change.said, today);
  if (known && spokenOf.has(known.deal.id)) {
    counts.same += change.said === null ? 0 : 1;
    return null;
  }
  if (known) spokenOf.add(known.deal.id);
  if (deal === null) {
    counts.same += change.said === null ? 0 : 1;
    return null;
  }
  const before = known ? recordOf(known.deal) : null;
  const leaves = known !== undefined && isOpenDeal(known.deal) ? known.deal.rep : null;
  const opens = Number(isOpenDeal(deal)) - Number(leaves === change.rep);
  const count = (open.get(change.rep) ?? 0) + opens;
  if (opens > 0 && count > OPEN_DEALS_MAX) {
    full.push(change.place);
    return null;
  }
  open.set(change.rep, count);
  if (leaves !== null && leaves !== change.rep) open.set(leaves, (open.get(leaves) ?? 1) - 1);
  const after = recordOf(deal);
  if (change.said === null) counts.gone += 1;
  else if (before === null) counts.added += 1;
  else if (isSameRecord(before, after) && !(known && givesId(change, known))) counts.same += 1;
  else counts.changed += 1;
  progress.reps.add(change.rep).add(known?.deal.rep ?? change.rep);
  return { ...change, deal, saidBefore: known?.said ?? null, before, after };
};

/**
 * Takes in what has changed in a source, and gives each part's effects to `put`; without one it tells what it would come to. A
 * deal is changed by one change: of two that would be the same one by their name, the first is.
 */
export const takeInDeals = async (
  { stores, now, newId, reach }: Taking,
  source: DealSource,
  put: ((effects: readonly DealEffect[]) => Promise<void>) | null,
): Promise<DealsTaken> => {
  const counts = { added: 0, changed: 0, same: 0, gone: 0 };
  const progress: Progress = {
    ...{ counts, full: [], reps: new Set(), open: new Map(), spokenOf: new Set() },
  };
  for (let cursor: string | null = null; ;) {
    const found: Awaited<ReturnType<DealSource['changesSince']>> = await source.changesSince(cursor);
    if (found.changes.length === 0) break;
    const reps = [...new Set(found.changes.map(({ rep }) => rep))];
    const people = await stores.person.several(reps);
    const spokenOf = await stores.dealImport.known(source.name, found.changes, {
      ...{ reach, isToChange: put !== null },
    });
    const known = new Map(spokenOf.map((one) => [one.place, one]));
    const owners = [...new Set([...reps, ...spokenOf.map(({ deal }) => deal.rep)])];
    const unseen = owners.filter((rep) => !progress.open.has(rep));
    for (const [rep, count] of await stores.dealImport.openCounts(unseen)) progress.open.set(rep, count);
    const effects = found.changes.flatMap((change) => {
      const of = known.get(change.place);
      const isFree = of !== undefined && (of.isByKey || !progress.spokenOf.has(of.deal.id));
      const today = dayAt(now, people.get(change.rep)?.zone ?? 'UTC');
      return effectOf(progress, change, isFree ? of : undefined, { today, newId }) ?? [];
    });
    await put?.(effects);
    cursor = found.cursor;
  }
  return { counts, full: progress.full, reps: [...progress.reps] };
};
