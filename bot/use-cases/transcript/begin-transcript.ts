import type { SessionId } from '../../../shared/domain/ids.ts';
import { takesAdditions } from '../../../shared/domain/recap.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { lockSession } from '../session/find-session.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { standingReview, transcriptView } from './transcript-view.ts';
import type { TranscriptChange, TranscriptViewStores } from './transcript-view.ts';

/** Says that somebody goes through the session's transcript, before anything of it is read; of two who begin at once, one does. */
export const beginTranscript: UseCase<
  Readonly<{ id: SessionId }>,
  TranscriptChange,
  'not-found' | 'session-closed' | 'transcript-in-progress',
  TranscriptViewStores & Uses<{ publish: true; session: 'lock'; transcript: 'begin' | 'end' }>
> = async (context, { id }) => {
  const { stores, me, now } = context;
  const session = await lockSession(context, id);
  if (!session) return refuse('not-found');
  if (!takesAdditions(session, now)) return refuse('session-closed');
  if ((await standingReview(context, session)) !== null)
    return refuse('transcript-in-progress', await transcriptView(context, session));
  // One that is over but not deleted yet makes room.
  await stores.transcript.end(id);
  await stores.transcript.begin({
    session: id,
    rhythm: session.rhythm,
    by: me.id,
    begunAt: now,
    proposed: null,
  });
  await publishToPair(stores, session, 'transcript', id);
  return ok({ now: context.now });
};
