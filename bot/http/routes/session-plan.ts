import * as agenda from '../../../shared/contracts/agenda.ts';
import * as reschedule from '../../../shared/contracts/reschedule.ts';
import { bringPoint } from '../../use-cases/rhythm/bring-point.ts';
import { adjustAgenda } from '../../use-cases/session/adjust-agenda.ts';
import { cancelSession } from '../../use-cases/session/cancel-session.ts';
import { addAgendaItem, removeAgendaItem } from '../../use-cases/session/change-agenda.ts';
import { changeSessionLength } from '../../use-cases/session/change-length.ts';
import { moveSession } from '../../use-cases/session/move-session.ts';
import { undoPlanChange } from '../../use-cases/session/undo-change.ts';
import { withSessionView } from '../../use-cases/session/show-session.ts';
import { enterSection, openClosing } from '../../use-cases/session/start-session.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** Changes to a planned session, and to its agenda. */
export const sessionPlanRoutes: readonly Route[] = [
  route(reschedule.cancelSession, withSessionView(cancelSession)),
  route(reschedule.changeSessionLength, withSessionView(changeSessionLength)),
  route(reschedule.moveSession, withSessionView(moveSession)),
  route(reschedule.undoPlanChange, withSessionView(undoPlanChange)),
  route(agenda.enterSection, withSessionView(enterSection)),
  route(agenda.bringPoint, bringPoint),
  route(agenda.openClosing, withSessionView(openClosing)),
  route(agenda.addAgendaItem, withSessionView(addAgendaItem)),
  route(agenda.adjustAgenda, withSessionView(adjustAgenda)),
  route(agenda.removeAgendaItem, withSessionView(removeAgendaItem)),
];
