import { withPoints } from '../../../shared/domain/agenda.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { PlannedSession } from '../../../shared/domain/session.ts';
import { addedIn, freshAgenda } from './planned-agenda.ts';
import { templateInUse } from '../template/template-in-use.ts';
import type { UseCaseContext } from '../use-case.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

type Choice = Readonly<{ id: SessionId; version: number; type: ConversationType }>;

/** A planned session changed to another type, with that type's present agenda; points that people have added stay. */
export const aboutInstead = async (
  { stores, newId }: UseCaseContext<Uses<{ template: 'find' | 'published' }>>,
  session: PlannedSession,
  type: ConversationType,
): Promise<PlannedSession> => {
  const { number, template } = await templateInUse(stores, type, session.manager);
  return {
    ...session,
    type,
    templateVersion: number,
    customerMeeting: type === 'preparation' ? session.customerMeeting : null,
    agenda: withPoints(freshAgenda(template, session.minutes, newId), addedIn(session)),
  };
};

/** Chooses what a planned session is about. */
export const chooseType: SessionUseCase<
  Choice,
  'not-found' | 'changed' | 'not-planned',
  SessionChangeStores & Uses<{ template: 'find' | 'published' }>
> = (context, { id, version, type }) =>
  changeSession(context, id, async (session) => {
    if (session.state !== 'planned') return refuse('not-planned');
    if (session.version !== version) return refuse('changed');
    return ok({ ...(await aboutInstead(context, session, type)), chosenBy: context.me.id });
  });
