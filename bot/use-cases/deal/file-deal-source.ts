import { dealId } from '../../../shared/domain/ids.ts';
import type { DealId } from '../../../shared/domain/ids.ts';
import { IMPORT_ROWS_MAX } from '../../../shared/domain/sales-result.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';
import type { Uses } from '../stores.ts';
import { dealSourceNamed } from './deal-source.ts';
import type { DealSource } from './deal-source.ts';

/** How many rows are read at a time. */
const AT_ONCE = 1_000;

/** The store functions that reading a file's rows uses. */
export type EntryStores = Uses<{ dealImport: 'entriesFrom' | 'openAfter' | 'repsIn' | 'without' }>;

const entryCursor = (place: number): string => `row:${place}`;
const goneCursor = (nth: number, after: string): string => `gone:${nth}:${after}`;

/**
 * The rows of a file, or of what another system sent, as a source of deals. A file that `isWhole` lists all open deals of the reps in it:
 * after its rows come those that the same system had before and hasn't now.
 */
export const fileDealSource = (
  { dealImport }: EntryStores,
  { id, ...from }: Pick<ResultImport, 'id' | 'source' | 'fileName'>,
  isWhole: boolean,
): DealSource => {
  const name = dealSourceNamed(from);
  const rowsFrom = async (place: number) => {
    const changes = await dealImport.entriesFrom(id, place, AT_ONCE);
    const last = changes.at(-1);
    return { changes, cursor: last ? entryCursor(last.place + 1) : null };
  };
  /** The next that an earlier file had and this one hasn't; looks on until some are found, or there are no more. */
  const goneFrom = async (nth: number, after: DealId | null): ReturnType<DealSource['changesSince']> => {
    const open = await dealImport.openAfter(name, await dealImport.repsIn(id), after, AT_ONCE);
    const last = open.at(-1);
    if (last === undefined) return { changes: [], cursor: null };
    const gone = await dealImport.without(id, open);
    if (gone.length === 0) return goneFrom(nth, last.id);
    const changes = gone.map(({ rep, key }, index) => ({
      // Their places follow all that a file may have.
      ...{ place: IMPORT_ROWS_MAX + nth + index, rep, key, said: null },
    }));
    return { changes, cursor: goneCursor(nth + gone.length, last.id) };
  };
  return {
    name,
    changesSince: async (cursor) => {
      const [phase = 'row', place = '0', after] = cursor?.split(':') ?? [];
      if (phase === 'gone') return goneFrom(Number(place), dealId.safeParse(after).data ?? null);
      const found = await rowsFrom(Number(place));
      return found.changes.length > 0 || !isWhole ? found : goneFrom(0, null);
    },
  };
};
