import type { z } from 'zod';
import type { getOwnCoaching as contract } from '../../../shared/contracts/own-coaching.ts';
import { shareOf, WINDOW_WEEKS } from '../../../shared/coaching/balance/rep-share.ts';
import { keptSince } from '../../../shared/domain/commitment.ts';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { addDays, addMinutes, dayAt } from '../../../shared/domain/time.ts';
import { coachingRecords } from '../balance/coaching-records.ts';
import type { RecordStores } from '../balance/coaching-records.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';

const WINDOW_DAYS = WINDOW_WEEKS * 7;

/** How the actor has coached lately, for the actor alone: by the calendar, by the reps in total, and by what the actor promised. */
export const getOwnCoaching = async (
  context: UseCaseContext<
    RecordStores &
      Uses<{
        commitment: 'dueSince' | 'openIn';
        rhythm: 'ofManager';
        session: 'countHeld';
        usefulness: 'total';
      }>
  >,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const { stores, me, now } = context;
  const today = dayAt(now, me.zone);
  const since = addDays(today, 1 - WINDOW_DAYS);
  const rhythms = await stores.rhythm.ofManager(me.id);
  const shares = (await coachingRecords(context, rhythms)).map((record) => shareOf(record, today));
  const due = shares.reduce((sum, share) => sum + share.due, 0);
  const missed = shares.reduce((sum, share) => sum + share.missed, 0);
  const counts = await stores.session.countHeld(
    rhythms.map(({ id }) => id),
    addMinutes(now, -WINDOW_DAYS * 24 * 60),
  );
  // One that has been late for longer is late still.
  const older = (await stores.commitment.openIn(rhythms.map(({ id }) => id))).filter(
    ({ due }) => due !== null && due < since,
  );
  const promised = [...(await stores.commitment.dueSince(me.id, since)), ...older];
  return ok({
    now,
    held: shares.length === 0 ? null : { held: due - missed, due },
    promises: keptSince(promised, me.id, since, today),
    usefulness: await stores.usefulness.total(me.id),
    types: conversationTypes.map((type) => ({ type, count: counts.get(type) ?? 0 })),
  });
};
