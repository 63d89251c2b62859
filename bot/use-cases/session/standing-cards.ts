import { HELD_BACK_MINUTES } from '../../../shared/domain/change-of-plan.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { followCardAnew } from '../outbox/follow-card.ts';
import type { Uses } from '../stores.ts';

/** The messages that name the pair's next 1:1, or offer times before it, for days. */
const STANDING = ['missed', 'time-wanted', 'given-way'] as const;
/** For how long such a card may stand, in days: its working days, with the longest row of holidays between. */
const STANDS_DAYS = 31;

/**
 * That the cards about a rhythm that stand for days name its next 1:1 as it now is, and offer times before that one, or close. They are
 * looked at once the change can no longer be taken back.
 */
export const renewStandingCards = async (
  { outbox }: Uses<{ outbox: 'add' | 'sentAbout' }>,
  rhythm: Pick<Rhythm, 'id' | 'manager' | 'rep'>,
  now: Instant,
): Promise<void> => {
  const since = addMinutes(now, -STANDS_DAYS * 24 * 60);
  const sent = await outbox.sentAbout(rhythm, STANDING, since);
  await outbox.add(
    sent.map(({ key, person }) => followCardAnew(key, person, now, addMinutes(now, HELD_BACK_MINUTES))),
  );
};
