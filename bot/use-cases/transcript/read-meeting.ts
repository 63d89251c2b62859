import type { PersonId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { startOf } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { TranscribedMeeting } from '../../../shared/domain/transcript.ts';
import { maySeeSession } from '../../../shared/domain/visibility.ts';
import { findSession } from '../session/find-session.ts';
import { meetingOf } from '../session/session-meeting.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';
import { standingReview } from './transcript-view.ts';

/** Where a session was held, for one of its two; before anything is asked of Microsoft. */
export const meetingToRead = async (
  stores: Uses<{ rhythm: 'find'; session: 'find' | 'ownMeetings' }>,
  person: PersonId,
  id: SessionId,
): Promise<Result<TranscribedMeeting, 'not-found' | 'no-meeting'>> => {
  const session = await stores.session.find(id);
  if (!session || !maySeeSession(session, person)) return refuse('not-found');
  const rhythm = await stores.rhythm.find(session.rhythm);
  const own = (await stores.session.ownMeetings([id])).get(id);
  const { joinUrl } = meetingOf(session, rhythm ?? { joinUrl: null, chatId: null }, own);
  if (joinUrl === null) return refuse('no-meeting');
  return ok({ joinUrl, startedAt: startOf(session) ?? session.startsAt });
};

/**
 * The text of a meeting's transcript, passed on to whoever goes through it and kept nowhere. It is theirs only while both can see that
 * they go through it: where it was stopped meanwhile, it is dropped.
 */
export const readMeeting = async (
  context: Parameters<UseCase<unknown, unknown, never, Uses<{ session: 'find'; transcript: 'find' }>>>[0],
  { id }: Readonly<{ id: SessionId }>,
  text: string,
): Promise<Result<Readonly<{ now: Instant; text: string }>, 'not-found' | 'transcript-stopped'>> => {
  const session = await findSession(context, id);
  if (!session) return refuse('not-found');
  const review = await standingReview(context, session);
  if (review?.by !== context.me.id || review.proposed !== null) return refuse('transcript-stopped');
  return ok({ now: context.now, text });
};
