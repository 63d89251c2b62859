import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../bot/prepare-database.ts';
import { startPostgres } from '../local-teams/postgres.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { liveAYear, REPS } from './rhythm-year/year.ts';
import type { Year } from './rhythm-year/year.ts';

/** How many rhythms the year is simulated for: few enough for a quarter of an hour on a laptop, or as many as there may be. */
const SIZES = { usual: [12, 48], full: [1_000, 10_000] } as const;
const SEED = 20_270_104;
/** The most simultaneous requests from one app that a mailbox takes (Microsoft Learn, "Outlook service limits"). */
const MAILBOX_LIMIT = 4;

const liveOn = async (rhythms: number): Promise<Year> => {
  const folder = await mkdtemp(join(tmpdir(), 'kadens-year-'));
  const { ownerUrl, appUrl, stop } = await startPostgres(folder);
  try {
    await prepareDatabase({ ownerDatabaseUrl: ownerUrl, databaseUrl: appUrl }, 'local');
    const year = await liveAYear(appUrl, rhythms, SEED);
    if (year.wrong.length > 0)
      throw new Error(`${year.wrong.length} of ${rhythms} rhythms ended wrong:\n${year.wrong.join('\n')}`);
    if (year.mostAtOnce > MAILBOX_LIMIT)
      throw new Error(`${year.mostAtOnce} requests at once to one mailbox`);
    return year;
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const meanOf = ({ millisecondsPerDay }: Year): number =>
  millisecondsPerDay.reduce((sum, one) => sum + one, 0) / millisecondsPerDay.length;

/**
 * A year of rhythms in calendars that keep changing, with notifications lost and doubled and some requests throttled: every rhythm must end
 * as people wanted it. Gives the requests to Graph per rhythm and week, against one look per night at each manager's calendar; and a
 * rhythm's time per day among many rhythms, against among few.
 */
export const rhythmYears = async (isFull: boolean): Promise<readonly Figure[]> => {
  const [few, many] = isFull ? SIZES.full : SIZES.usual;
  const small = await liveOn(few);
  const large = await liveOn(many);
  return [
    figureOf('rhythm-year-requests', 'requests', {
      value: large.requestsPerRhythmAndWeek,
      floor: 7 / REPS,
    }),
    figureOf('rhythm-year-day', 'ms', { value: meanOf(large), floor: meanOf(small) }),
  ];
};
