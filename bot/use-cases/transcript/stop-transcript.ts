import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { lockSession } from '../session/find-session.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import type { TranscriptChange } from './transcript-view.ts';

/** Either of the two stops it: every proposal that is not answered goes, and what is being read is refused. */
export const stopTranscript: UseCase<
  Readonly<{ id: SessionId }>,
  TranscriptChange,
  'not-found',
  Uses<{ publish: true; session: 'lock'; transcript: 'end' }>
> = async (context, { id }) => {
  const session = await lockSession(context, id);
  if (!session) return refuse('not-found');
  await context.stores.transcript.end(id);
  await publishToPair(context.stores, session, 'transcript', id);
  return ok({ now: context.now });
};
