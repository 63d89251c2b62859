import { changeLength } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { fittedAgenda } from './planned-agenda.ts';
import { templateOf } from '../template/template-in-use.ts';
import type { UseCaseContext } from '../use-case.ts';
import { announceChange, changePlan, ifUnchanged } from './change-plan.ts';
import type { AnnouncementStores, PlanChangeStores } from './change-plan.ts';
import type { SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

/** A planned session's agenda at that length, by the template it was planned with. */
export const agendaAt = async (
  { stores, newId }: UseCaseContext<Uses<{ template: 'published' }>>,
  session: Session,
  minutes: number,
): Promise<Session['agenda']> =>
  minutes === session.minutes
    ? session.agenda
    : fittedAgenda((await templateOf(stores, session)).template, minutes, session.agenda, newId);

/** Changes one planned session's length, say to fifteen minutes instead of none: same start, and an agenda that fits. */
export const changeSessionLength: SessionUseCase<
  Readonly<{ id: SessionId; version: number; minutes: number }>,
  'not-found' | 'changed' | 'already-started' | 'not-planned',
  PlanChangeStores & AnnouncementStores & Uses<{ template: 'published' }>
> = (context, { id, version, minutes }) =>
  changePlan(
    context,
    id,
    async (session, { cadence }) =>
      ifUnchanged(
        session,
        version,
        changeLength(
          session,
          context.me.id,
          { minutes, agenda: await agendaAt(context, session, minutes), usual: cadence?.minutes ?? null },
          context.now,
        ),
      ),
    (session, rhythm) => announceChange(context, session, rhythm),
  );
