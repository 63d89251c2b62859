import { addResultRows, applyResultImport, beginResultImport } from '../../shared/contracts/result.ts';
import type { GivenResult } from '../../shared/contracts/result.ts';
import { addDays, dayAt, weekdayOf } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { personOf } from '../people.ts';
import { ZONE } from './hours.ts';
import type { SampleCall } from './sample-calls.ts';
import type { Scene } from './scene.ts';
import type { SampleRep } from './team.ts';

/** So many whole weeks before this one the sales system has figures of. */
const WEEKS = 12;
/** Customer meetings held in those weeks, the earliest first. */
export const meetingsHeld: Readonly<Record<SampleRep['rep'], readonly number[]>> = {
  ali: [2, 2, 3, 2, 3, 3, 2, 4, 3, 4, 4, 5],
  sara: [4, 3, 4, 4, 2, 4, 3, 4, 3, 3, 4, 3],
  johan: [2, 3, 1, 2, 2, 1, 2, 3, 2, 2, 3, 2],
  elin: [],
  omar: [3, 3, 2, 4, 3, 3, 4, 3, 4, 3, 3, 4],
};

const rowsOf = (rep: SampleRep['rep'], present: Instant): readonly GivenResult[] => {
  const today = dayAt(present, ZONE);
  const first = addDays(today, 1 - weekdayOf(today) - 7 * WEEKS);
  return meetingsHeld[rep].map((value, week) => {
    const from = addDays(first, 7 * week);
    return {
      ...{ person: personOf(rep).upn, metric: 'meetings-held', from, to: addDays(from, 6) },
      ...{ value, cases: null, currency: null },
    };
  });
};

/** This morning the administrator took in a file of the customer meetings that each rep has held, by the week. */
export const resultsTakenIn = (
  call: SampleCall,
  team: readonly SampleRep[],
  present: Instant,
): readonly Scene[] => {
  const play = async (): Promise<void> => {
    const { id } = await call('adam', beginResultImport, {
      body: { fileName: 'kundmöten.csv', understood: null },
    });
    const rows = team.flatMap(({ rep }) => rowsOf(rep, present)).map((row, place) => ({ ...row, place }));
    await call('adam', addResultRows, { params: { id }, body: { rows } });
    await call('adam', applyResultImport, { params: { id }, body: { faults: 0 } });
  };
  return [{ at: present, play }];
};
