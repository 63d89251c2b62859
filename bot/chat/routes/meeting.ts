import type { Instant } from '../../../shared/domain/time.ts';
import type { Stores } from '../../use-cases/stores.ts';
import { startFromMeeting } from '../../use-cases/session/start-from-meeting.ts';
import { meetingChatOf } from '../activity.ts';
import type { IncomingActivity } from '../activity.ts';

/** Starts the session that belongs to a meeting which has begun. */
export const startMeeting = async (
  stores: Stores,
  activity: IncomingActivity,
  now: Instant,
): Promise<void> => {
  const meeting = meetingChatOf(activity);
  if (meeting !== null) await startFromMeeting(stores, meeting, now);
};
