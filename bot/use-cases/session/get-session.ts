import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { PersonId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { atOnce } from '../at-once.ts';
import { noteReading } from '../person/access.ts';
import type { UseCaseContext } from '../use-case.ts';
import { ownSession } from './find-session.ts';
import { sessionView } from './session-view.ts';
import type { SessionViewStores } from './session-view.ts';
import type { Uses } from '../stores.ts';

/** The store functions that reading a session uses. */
export type SessionReadingStores = SessionViewStores & Uses<{ access: 'logAfresh' }>;

/** A session as shown to the actor, whose rhythms are `pairs`; noted as read by them. */
export const readSession = async (
  context: UseCaseContext<SessionReadingStores>,
  session: Session,
  pairs: readonly Rhythm[],
): Promise<SessionView> => {
  const { view } = await atOnce({
    noted: noteReading(context, session.rep, 'session'),
    view: sessionView(context, session, pairs),
  });
  return view;
};

/** What is asked along with who the actor is. */
export const askForSession = (
  { session, rhythm }: Uses<{ session: 'find'; rhythm: 'ofPerson' }>,
  person: PersonId,
  { id }: Readonly<{ id: SessionId }>,
) => atOnce({ found: session.find(id), pairs: rhythm.ofPerson(person) });

export const getSession = async (
  context: UseCaseContext<SessionReadingStores>,
  _input: unknown,
  { found, pairs }: Awaited<ReturnType<typeof askForSession>>,
): Promise<Result<SessionView, 'not-found'>> => {
  const session = ownSession(context, found);
  if (!session) return refuse('not-found');
  return ok(await readSession(context, session, pairs));
};
