import { AGENDA_ADDED_MAX, withPoints, withoutPoints } from '../../../shared/domain/agenda.ts';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import { agendaItemId } from '../../../shared/domain/ids.ts';
import type { AgendaItemId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isOpen, withContent } from '../../../shared/domain/session.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

type Addition = Readonly<{
  id: SessionId;
  text: string;
  /** Whether it was meant for the next 1:1, whichever that is. */
  forNext?: true;
}>;

/** Adds something that one of the two wants to raise; both see it at once. */
export const addAgendaItem: SessionUseCase<
  Addition,
  'not-found' | 'session-closed' | 'agenda-full',
  SessionChangeStores
> = (context, { id, text, forNext }) =>
  changeSession(context, id, (session) => {
    if (!isOpen(session)) return refuse('session-closed');
    if (session.agenda.filter(({ kind }) => kind === 'added').length >= AGENDA_ADDED_MAX)
      return refuse('agenda-full');
    const item: AgendaItem = {
      id: agendaItemId.parse(context.newId()),
      kind: 'added',
      section: null,
      text,
      addedBy: context.me.id,
      forNext,
      minutes: 0,
      takenFrom: null,
      usedSeconds: 0,
      enteredAt: null,
    };
    return ok(withContent({ ...session, agenda: withPoints(session.agenda, [item]) }));
  });

type Removal = Readonly<{ id: SessionId; itemId: AgendaItemId }>;

/** Removes an item that the actor has added. */
export const removeAgendaItem: SessionUseCase<
  Removal,
  'not-found' | 'session-closed' | 'not-yours',
  SessionChangeStores
> = (context, { id, itemId }) =>
  changeSession(context, id, (session) => {
    const item = session.agenda.find((one) => one.id === itemId);
    if (!item) return refuse('not-found');
    if (!isOpen(session)) return refuse('session-closed');
    if (item.kind !== 'added' || item.addedBy !== context.me.id) return refuse('not-yours');
    return ok({ ...session, agenda: withoutPoints(session.agenda, (one) => one === item) });
  });
