import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { ClosedSession } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { ChatMessageOf } from '../chat-message.ts';
import { nextOf } from '../rhythm/rhythm-view.ts';
import { sessionLine } from './session-line.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { People } from '../use-case.ts';

type Recap = Readonly<{
  message: ChatMessageOf<'recap'>;
  session: ClosedSession;
  rhythm: Rhythm;
  people: People;
}>;

/** The recap of a closed session; null when it no longer exists or isn't closed. */
export const composeRecap = async (
  stores: Uses<{
    commitment: 'ofRhythms';
    decision: 'ofSessions';
    person: 'several';
    rhythm: 'find';
    session: 'find' | 'ofRhythm';
  }>,
  id: SessionId,
  now: Instant,
): Promise<Recap | null> => {
  const session = await stores.session.find(id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  if (!rhythm || session.state !== 'closed') return null;
  const people = await participantsOf(stores, [rhythm]);
  const steps = (await stores.commitment.ofRhythms([rhythm.id])).filter(
    (one) => one.session === session.id && one.state !== 'dropped' && one.disputedAt === null,
  );
  const decisions = await stores.decision.ofSessions([session.id]);
  const message: ChatMessageOf<'recap'> = {
    kind: 'recap',
    session: {
      ...sessionLine(session),
      manager: nameOf(people, session.manager),
      rep: nameOf(people, session.rep),
    },
    decisions: decisions.map(({ text }) => text),
    steps: steps.map(({ owner, text, due, source }) => ({ owner: nameOf(people, owner), text, due, source })),
    next: nextOf(await stores.session.ofRhythm(rhythm.id), now)?.startsAt ?? null,
    noStepReason: session.noStepReason,
  };
  return { message, session, rhythm, people };
};
