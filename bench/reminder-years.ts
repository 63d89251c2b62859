import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../bot/prepare-database.ts';
import { startPostgres } from '../local-teams/postgres.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { liveAReminderYear } from './reminder-year/year.ts';

/** How many pairs the year is simulated for: one in each time zone, or as many people as there may be. */
const SIZES = { usual: 30, full: 5_000 } as const;
const SEED = 20_270_104;
/** The most of the wrong ones that are told. */
const TOLD = 20;

/**
 * A year of reminders in thirty time zones, through both changes of summer time, on two nodes that die now and then and behind a connector
 * that fails: none may come again that is known to have arrived, none may be missing that was refused, and each comes in its owner's
 * working hours. Gives how many came twice, never or at a wrong time, against how many came.
 */
export const reminderYears = async (isFull: boolean): Promise<readonly Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'kadens-reminders-'));
  const { ownerUrl, appUrl, stop } = await startPostgres(folder);
  try {
    await prepareDatabase({ ownerDatabaseUrl: ownerUrl, databaseUrl: appUrl }, 'local');
    const { wrong, cards, deaths } = await liveAReminderYear(appUrl, isFull ? SIZES.full : SIZES.usual, SEED);
    if (wrong.length > 0)
      throw new Error(
        `${wrong.length} reminders went wrong (${cards} cards, ${deaths} deaths):\n${wrong.slice(0, TOLD).join('\n')}`,
      );
    return [figureOf('reminder-year-wrong', 'share', { value: wrong.length, floor: cards })];
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
};
