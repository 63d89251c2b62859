import * as pastSession from '../../../shared/contracts/past-session.ts';
import * as recap from '../../../shared/contracts/recap.ts';
import * as enteredSession from '../../../shared/contracts/entered-session.ts';
import * as privateNote from '../../../shared/contracts/private-note.ts';
import * as sectionFacts from '../../../shared/contracts/section-facts.ts';
import * as session from '../../../shared/contracts/session.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { TabIdentity } from '../../identity/tab-token.ts';
import { listPastSessions } from '../../use-cases/past-session/list-past-sessions.ts';
import { answerSessionEnd } from '../../use-cases/session/answer-session-end.ts';
import { closeSession } from '../../use-cases/session/close-session.ts';
import type { NotesIn } from '../../use-cases/session/keep-notes.ts';
import { enterAfterwards } from '../../use-cases/session/enter-afterwards.ts';
import { askForMeeting, findMeeting } from '../../use-cases/session/find-meeting.ts';
import { getRecap } from '../../use-cases/session/get-recap.ts';
import { getSectionFacts } from '../../use-cases/session/get-section-facts.ts';
import { askForSession, getSession } from '../../use-cases/session/get-session.ts';
import { listLiveSessions } from '../../use-cases/session/list-live-sessions.ts';
import { getPrivateNote, writePrivateNote } from '../../use-cases/session/private-note.ts';
import { reopenSession } from '../../use-cases/session/reopen-session.ts';
import { rateUsefulness } from '../../use-cases/session/rate-usefulness.ts';
import { undoNotHeld } from '../../use-cases/session/undo-not-held.ts';
import { recordDecision } from '../../use-cases/session/record-decision.ts';
import { withSessionView } from '../../use-cases/session/show-session.ts';
import { startOnTheSpot, startSession } from '../../use-cases/session/start-session.ts';
import { aheadRoute, preparedRoute, route } from '../route.ts';
import type { Route } from '../route.ts';

/** What these need from outside before they decide. */
export type SessionPorts = Readonly<{
  /** Stores what both have typed so far. */
  flushNotes: (identity: TabIdentity, session: SessionId) => Promise<void>;
  notesIn: NotesIn;
}>;

/** A session from its start to its close, and how it is found and read later. */
export const sessionRoutes = ({ flushNotes, notesIn }: SessionPorts): readonly Route[] => [
  route(pastSession.listPastSessions, listPastSessions),
  aheadRoute(session.getSession, askForSession, getSession),
  route(sectionFacts.getSectionFacts, getSectionFacts),
  route(recap.getRecap, getRecap),
  aheadRoute(session.findMeeting, askForMeeting, findMeeting),
  route(session.listLiveSessions, listLiveSessions),
  route(session.startOnTheSpot, withSessionView(startOnTheSpot)),
  route(enteredSession.enterAfterwards, withSessionView(enterAfterwards)),
  route(session.startSession, withSessionView(startSession)),
  route(session.recordDecision, withSessionView(recordDecision)),
  preparedRoute(
    session.closeSession,
    async (identity, { id }) => {
      await flushNotes(identity, id);
      return ok(null);
    },
    withSessionView(closeSession(notesIn)),
  ),
  route(session.reopenSession, withSessionView(reopenSession)),
  route(session.answerSessionEnd, withSessionView(answerSessionEnd)),
  route(session.undoNotHeld, withSessionView(undoNotHeld)),
  route(session.rateUsefulness, withSessionView(rateUsefulness)),
  route(privateNote.getPrivateNote, getPrivateNote),
  route(privateNote.writePrivateNote, writePrivateNote),
];
