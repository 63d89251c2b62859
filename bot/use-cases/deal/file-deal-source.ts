import { dealId } from '../../../shared/domain/ids.ts';
import type { ResultImportId } from '../../../shared/domain/ids.ts';
import { IMPORT_ROWS_MAX } from '../../../shared/domain/sales-result.ts';
import type { Uses } from '../stores.ts';
import type { DealSourceChange, DealSource } from './deal-source.ts';

/** How many rows are read at a time. */
const AT_ONCE = 1_000;

type EntryStores = Uses<{ dealImport: 'entriesFrom' | 'goneAfter' }>;

const entryCursor = (place: number): string => `row:${place}`;
const goneCursor = (nth: number, after: string): string => `gone:${nth}:${after}`;

/**
 * The rows of a file, or of what another system sent, as a source of deals. A file that `isWhole` lists all open deals of the reps in it:
 * after its rows come those that an earlier one had and this one hasn't.
 */
export const fileDealSource = (
  { dealImport }: EntryStores,
  id: ResultImportId,
  isWhole: boolean,
): DealSource => {
  const rowsFrom = async (place: number) => {
    const changes = await dealImport.entriesFrom(id, place, AT_ONCE);
    const last = changes.at(-1);
    return { changes, cursor: last ? entryCursor(last.place + 1) : null };
  };
  const goneFrom = async (nth: number, after: string | undefined) => {
    const gone = await dealImport.goneAfter(id, dealId.safeParse(after).data ?? null, AT_ONCE);
    const changes = gone.map(
      // Their places follow all that a file may have.
      ({ rep, key }, index): DealSourceChange => ({
        place: IMPORT_ROWS_MAX + nth + index,
        rep,
        key,
        said: null,
      }),
    );
    const last = gone.at(-1);
    return { changes, cursor: last ? goneCursor(nth + gone.length, last.id) : null };
  };
  return {
    changesSince: async (cursor) => {
      const [phase = 'row', place = '0', after] = cursor?.split(':') ?? [];
      if (phase === 'gone') return goneFrom(Number(place), after);
      const found = await rowsFrom(Number(place));
      return found.changes.length > 0 || !isWhole ? found : goneFrom(0, undefined);
    },
  };
};
