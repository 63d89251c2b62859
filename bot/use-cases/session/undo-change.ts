import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { undoChange } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import { addedIn } from './planned-agenda.ts';
import { carryAdded, fetchAdded } from './carry-points.ts';
import type { UseCase } from '../use-case.ts';
import { agendaAt } from './change-length.ts';
import { changePlan } from './change-plan.ts';

/** Takes back what was just changed of a session's plan, before the other or a calendar is told. */
export const undoPlanChange: UseCase<
  Readonly<{ id: SessionId }>,
  SessionView,
  'not-found' | 'nothing-to-undo' | 'already-started' | 'too-late-to-undo'
> = (context, { id }) =>
  changePlan(
    context,
    id,
    async (session) => {
      const undone = undoChange(session, context.now);
      if (!undone.ok) return undone;
      const { value } = undone;
      // About something else by now: that agenda, at the length it has again.
      const isKept = value.agenda === session.agenda;
      return ok(isKept ? { ...value, agenda: await agendaAt(context, session, value.minutes) } : value);
    },
    (session) =>
      session.state === 'planned'
        ? fetchAdded(context.stores, session)
        : carryAdded(context.stores, session.rhythm, addedIn(session), context.now),
  );
