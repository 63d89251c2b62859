import type { SessionId } from '../../../shared/domain/ids.ts';
import { nextWorkingMoment } from '../../../shared/domain/person.ts';
import { close } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { planSessions } from '../rhythm/plan-sessions.ts';
import type { SessionPlanningStores } from '../rhythm/plan-sessions.ts';
import type { UseCaseContext } from '../use-case.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import { findSession } from './find-session.ts';
import { keepNotes } from './keep-notes.ts';
import type { NotesIn } from './keep-notes.ts';
import type { Uses } from '../stores.ts';

/** When the rep is asked how useful it was, in minutes after the close. */
const USEFULNESS_AFTER = 60;

const announce = async (
  { stores, now }: UseCaseContext<Uses<{ outbox: 'add'; person: 'find' }>>,
  session: Session,
): Promise<void> => {
  const rep = await stores.person.find(session.rep);
  await stores.outbox.add([
    {
      key: `recap:${session.id}`,
      effect: { kind: 'recap', session: session.id, to: null },
      person: null,
      dueAt: now,
    },
    ...(rep
      ? [
          {
            key: `useful:${session.id}`,
            effect: { kind: 'usefulness' as const, session: session.id },
            person: rep.id,
            dueAt: nextWorkingMoment(rep, addMinutes(now, USEFULNESS_AFTER)),
          },
        ]
      : []),
  ]);
};

/** *Avsluta och sammanfatta*: with a next step, or a reason why there is none. */
export const closeSession =
  (
    notesIn: NotesIn,
  ): SessionUseCase<
    Readonly<{ id: SessionId; noStepReason: string | null }>,
    'not-found' | 'not-live' | 'reason-needed',
    SessionChangeStores &
      SessionPlanningStores &
      Uses<{
        note: 'document' | 'settle';
        rhythm: 'find' | 'lock' | 'setWish';
        session: 'find';
      }>
  > =>
  async (context, { id, noStepReason }) => {
    const { stores, now, newId } = context;
    // The rhythm before its session, as everywhere: two who hold one each would wait for each other.
    const seen = await findSession(context, id);
    if (seen) await stores.rhythm.lock(seen.rhythm);
    return changeSession(
      context,
      id,
      async (session) => {
        const steps = (await stores.commitment.ofRhythms([session.rhythm])).filter(
          (one) => one.session === id && one.state !== 'dropped' && one.disputedAt === null,
        );
        return close(session, steps.length, noStepReason, now);
      },
      async (closed) => {
        await keepNotes(stores, closed, notesIn);
        await announce(context, closed);
        // What the rep asked to talk about holds until a session has been held.
        await stores.rhythm.setWish(closed.rhythm, null);
        const rhythm = await stores.rhythm.find(closed.rhythm);
        if (rhythm?.cadence) await planSessions(stores, { ...rhythm, cadence: rhythm.cadence }, now, newId);
      },
    );
  };
