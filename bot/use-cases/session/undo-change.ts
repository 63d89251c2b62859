import { undoChange } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import { addedIn } from './planned-agenda.ts';
import { carryAdded, fetchAdded } from './carry-points.ts';
import { agendaAt } from './change-length.ts';
import { changePlan, queueCalendarUpdate } from './change-plan.ts';
import type { PlanChangeStores } from './change-plan.ts';
import type { SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

/** The store functions that taking back a change of plan uses. */
export type UndoChangeStores = PlanChangeStores &
  Uses<{ outbox: 'add'; session: 'ofRhythm'; template: 'published' }>;

/** Takes back the latest change to a session's plan, before the other person or a calendar is told. */
export const undoPlanChange: SessionUseCase<
  Readonly<{ id: SessionId }>,
  'not-found' | 'nothing-to-undo' | 'already-started' | 'too-late-to-undo',
  UndoChangeStores
> = (context, { id }) =>
  changePlan(
    context,
    id,
    async (session) => {
      const undone = undoChange(session, context.now);
      if (!undone.ok) return undone;
      const { value } = undone;
      // It has another type by now: that type's agenda, at the restored length.
      const isKept = value.agenda === session.agenda;
      return ok(isKept ? { ...value, agenda: await agendaAt(context, session, value.minutes) } : value);
    },
    async (session, rhythm) => {
      const { stores, now } = context;
      if (session.state === 'planned') return fetchAdded(stores, session);
      // It may already have got a meeting of its own.
      if (session.state === 'cancelled') await queueCalendarUpdate(stores, session, rhythm, now, now);
      return carryAdded(stores, session.rhythm, addedIn(session), now);
    },
  );
