import { rearrange } from '../../../shared/domain/agenda.ts';
import type { AgendaItemId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { mayLeadSession } from '../../../shared/domain/visibility.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

type AgendaAdjustment = Readonly<{
  id: SessionId;
  version: number;
  items: readonly Readonly<{ itemId: AgendaItemId; minutes: number }>[];
}>;

/** Adjusts a planned session's agenda this once, by the manager; the template stays as it is. */
export const adjustAgenda: SessionUseCase<
  AgendaAdjustment,
  'not-found' | 'changed' | 'not-planned' | 'not-yours' | 'agenda-unfit',
  SessionChangeStores
> = (context, { id, version, items }) =>
  changeSession(context, id, (session) => {
    if (!mayLeadSession(session, context.me.id)) return refuse('not-yours');
    if (session.state !== 'planned') return refuse('not-planned');
    if (session.version !== version) return refuse('changed');
    const arranged = rearrange(
      session.agenda,
      items.map(({ itemId: item, minutes }) => ({ item, minutes })),
    );
    return arranged.ok ? ok({ ...session, agenda: arranged.value }) : arranged;
  });
