import type { Session as View } from '../../../shared/contracts/session.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { freshAgenda, withAdded } from '../rhythm/plan-sessions.ts';
import { templateInUse } from '../template/template-in-use.ts';
import type { UseCase } from '../turn.ts';
import { changeSession } from './change-session.ts';

type Choice = Readonly<{ id: SessionId; version: number; type: ConversationType }>;

/** Chooses what a planned session is about; what has been added stays. */
export const chooseType: UseCase<Choice, View, 'not-found' | 'changed' | 'not-planned'> = (
  turn,
  { id, version, type },
) =>
  changeSession(turn, id, async (session) => {
    if (session.state !== 'planned') return refuse('not-planned');
    if (session.version !== version) return refuse('changed');
    const added = session.agenda.filter(({ kind }) => kind === 'added');
    const { number, template } = await templateInUse(turn.stores, type);
    return ok({
      ...session,
      type,
      templateVersion: number,
      chosenBy: turn.me.id,
      customerMeeting: type === 'preparation' ? session.customerMeeting : null,
      agenda: withAdded(freshAgenda(template, session.minutes, turn.newId), added),
    });
  });
