import { getTeam } from '../../shared/contracts/rhythm.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { idOf } from '../people.ts';
import type { SampleCall } from './sample-calls.ts';

/** How many minutes before a 1:1 the sample opens. */
const BEFORE = 10;

/**
 * The clock's time when a sample is reopened on another day: ten minutes before Maria and Ali meet next, which is today's 1:1 until it is
 * begun. Null while they are in one, or none is planned.
 */
export const reopeningTime = async (call: SampleCall): Promise<Instant | null> => {
  const { rows } = await call('maria', getTeam, {});
  const row = rows.find(({ rhythm }) => rhythm.rep.id === idOf('ali'));
  return row?.next && row.live === null ? addMinutes(row.next.startsAt, -BEFORE) : null;
};
