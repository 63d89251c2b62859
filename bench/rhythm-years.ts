import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../bot/prepare-database.ts';
import { startPostgres } from '../local-teams/postgres.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { liveAYear, REPS } from './rhythm-year/year.ts';
import type { Year } from './rhythm-year/year.ts';

/** How many rhythms live a year: few enough for a laptop's quarter of an hour, or as many as there may be. */
const SIZES = { usual: [12, 48], full: [1_000, 10_000] } as const;
const SEED = 20_270_104;
/** Requests at a time that a mailbox takes of one app (Microsoft Learn, "Outlook service limits"). */
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
 * A year of rhythms whose calendars are pushed about all the while, whose notifications are lost and doubled, and of which some
 * requests are put off: every one has to end as people wanted it. The requests to Graph per rhythm and week, against one look a night at
 * each manager's calendar; and the time that a rhythm takes of a day with many of them, against few.
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
