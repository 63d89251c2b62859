import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { endsAt, isPlanned, markHeld, markNotHeld } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { PlannedEffect } from '../outbox/outbox-store.ts';
import { writeEnd } from '../session/end-session.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';

/** How the keys of a meeting's cancellation begin. */
export const cancellationKeys = ({ id }: Pick<Rhythm, 'id'>, meeting: string): string =>
  `end-meeting:${id}:${meeting}:`;

/** Cancels a meeting of an ended rhythm, or its series, in the name of its manager. */
export const cancelMeeting = (
  rhythm: Pick<Rhythm, 'id' | 'manager'>,
  meeting: string,
  now: Instant,
): PlannedEffect => ({
  key: `${cancellationKeys(rhythm, meeting)}${now}`,
  effect: { kind: 'end-meeting', rhythm: rhythm.id, meeting },
  person: rhythm.manager,
  dueAt: now,
});

/** The store functions that ending a rhythm uses. */
export type RhythmEndingStores = Uses<{
  outbox: 'add';
  publish: true;
  rhythm: 'save' | 'setWish';
  session: 'lockLive' | 'ofRhythm' | 'remove' | 'save';
}>;

/**
 * Ends a rhythm, whose row is locked. What was planned is no longer, and is taken out of the calendars as far as its manager's permission
 * reaches; a session that is going on ends with what was recorded. Everything stays, the rep's own.
 */
export const endRhythm = async (stores: RhythmEndingStores, rhythm: Rhythm, now: Instant): Promise<void> => {
  await stores.rhythm.save({ ...rhythm, endedAt: now }, rhythm.version);
  await stores.rhythm.setWish(rhythm.id, null);
  const live = await stores.session.lockLive({ rhythm: rhythm.id });
  if (live) {
    const ended = await writeEnd(stores, live, endsAt(live) < now ? endsAt(live) : now, now);
    // Nobody is asked: the one who would be doesn't see it any more.
    await stores.session.save(ended.endQuestion === 'held' ? markNotHeld(ended, null) : markHeld(ended));
  }
  const ahead = (await stores.session.ofRhythm(rhythm.id)).filter(isPlanned);
  const own = ahead.filter(({ origin }) => origin !== 'rhythm').flatMap(({ entry }) => entry?.id ?? []);
  for (const { id, startsAt } of ahead) if (startsAt > now) await stores.session.remove(id);
  const series = rhythm.calendar === 'booked' ? rhythm.seriesId : null;
  const meetings = [...(series === null ? [] : [series]), ...own];
  await stores.outbox.add(meetings.map((meeting) => cancelMeeting(rhythm, meeting, now)));
  await publishToPair(stores, rhythm, 'rhythm');
};
