import type { TranscriptView } from '../../../shared/contracts/transcript.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { noteReading } from '../person/access.ts';
import { findSession } from '../session/find-session.ts';
import type { Uses } from '../stores.ts';
import type { UseCase } from '../use-case.ts';
import { transcriptView } from './transcript-view.ts';
import type { TranscriptViewStores } from './transcript-view.ts';

/** What is being gone through of a session's transcript; the two alone see it. */
export const getTranscript: UseCase<
  Readonly<{ id: SessionId }>,
  TranscriptView,
  'not-found',
  TranscriptViewStores & Uses<{ access: 'logAfresh'; session: 'find' }>
> = async (context, { id }) => {
  const session = await findSession(context, id);
  if (!session) return refuse('not-found');
  await noteReading(context, session.rep, 'session');
  return ok(await transcriptView(context, session));
};
