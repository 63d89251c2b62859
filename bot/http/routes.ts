import * as behaviour from '../../shared/contracts/behaviour.ts';
import * as commitment from '../../shared/contracts/commitment.ts';
import * as crash from '../../shared/contracts/crash.ts';
import * as customerMeeting from '../../shared/contracts/customer-meeting.ts';
import * as deal from '../../shared/contracts/deal.ts';
import * as dealPerson from '../../shared/contracts/deal-person.ts';
import * as development from '../../shared/contracts/development.ts';
import * as sessionWork from '../../shared/contracts/session-work.ts';
import * as expectation from '../../shared/contracts/expectation.ts';
import * as focus from '../../shared/contracts/focus.ts';
import * as debrief from '../../shared/contracts/debrief.ts';
import * as goal from '../../shared/contracts/goal.ts';
import * as managerView from '../../shared/contracts/manager-view.ts';
import * as pastSession from '../../shared/contracts/past-session.ts';
import * as person from '../../shared/contracts/person.ts';
import * as rating from '../../shared/contracts/rating.ts';
import * as recap from '../../shared/contracts/recap.ts';
import * as rhythm from '../../shared/contracts/rhythm.ts';
import * as agenda from '../../shared/contracts/agenda.ts';
import * as enteredSession from '../../shared/contracts/entered-session.ts';
import * as privateNote from '../../shared/contracts/private-note.ts';
import * as sessionSubject from '../../shared/contracts/session-subject.ts';
import * as reschedule from '../../shared/contracts/reschedule.ts';
import * as sectionFacts from '../../shared/contracts/section-facts.ts';
import * as session from '../../shared/contracts/session.ts';
import * as settings from '../../shared/contracts/settings.ts';
import * as undeliveredMessage from '../../shared/contracts/undelivered-message.ts';
import * as template from '../../shared/contracts/template.ts';
import { ok } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import type { TabIdentity } from '../identity/tab-token.ts';
import { addBehaviour } from '../use-cases/behaviour/add-behaviour.ts';
import { listBehaviours } from '../use-cases/behaviour/list-behaviours.ts';
import { putBehaviourAside, removeBehaviour } from '../use-cases/behaviour/put-behaviour-aside.ts';
import { rewordBehaviour } from '../use-cases/behaviour/reword-behaviour.ts';
import { askForHelp } from '../use-cases/commitment/ask-for-help.ts';
import { changeCommitment } from '../use-cases/commitment/change-commitment.ts';
import { disputeCommitment } from '../use-cases/commitment/dispute-commitment.ts';
import { dropCommitment } from '../use-cases/commitment/drop-commitment.ts';
import { keepCommitment } from '../use-cases/commitment/keep-commitment.ts';
import { moveCommitment } from '../use-cases/commitment/move-commitment.ts';
import { noteOutcome } from '../use-cases/commitment/note-outcome.ts';
import { recordCommitment } from '../use-cases/commitment/record-commitment.ts';
import { removeCommitment } from '../use-cases/commitment/remove-commitment.ts';
import { reopenCommitment } from '../use-cases/commitment/reopen-commitment.ts';
import { getDevelopment } from '../use-cases/development/get-development.ts';
import { answerExpectation } from '../use-cases/expectation/answer-expectation.ts';
import { sayExpectation } from '../use-cases/expectation/say-expectation.ts';
import { endFocus, resumeFocus } from '../use-cases/focus/end-focus.ts';
import { changeFocus, setFocus } from '../use-cases/focus/set-focus.ts';
import { explainGoal } from '../use-cases/goal/explain-goal.ts';
import {
  addCustomerMeeting,
  addCustomerMeetings,
  changeCustomerMeeting,
  removeCustomerMeeting,
  removeCustomerMeetings,
  restoreCustomerMeeting,
} from '../use-cases/customer-meeting/change-customer-meeting.ts';
import {
  planCustomerMeeting,
  rehearseCustomerMeeting,
} from '../use-cases/customer-meeting/plan-customer-meeting.ts';
import { listCustomerMeetings } from '../use-cases/customer-meeting/list-customer-meetings.ts';
import { addDeal, addDeals } from '../use-cases/deal/add-deal.ts';
import {
  changeDeal,
  closeDeal,
  pauseDeal,
  removeDeal,
  removeDeals,
  reopenDeal,
  restoreDeal,
} from '../use-cases/deal/change-deal.ts';
import { addDealPerson, changeDealPerson, removeDealPerson } from '../use-cases/deal/deal-people.ts';
import { listDeals } from '../use-cases/deal/list-deals.ts';
import { debriefMeeting } from '../use-cases/debrief/debrief-meeting.ts';
import { setGoal } from '../use-cases/goal/set-goal.ts';
import { updateGoalValue } from '../use-cases/goal/update-goal-value.ts';
import { listUndeliveredMessages, resendMessage } from '../use-cases/outbox/undelivered-messages.ts';
import { listPastSessions } from '../use-cases/past-session/list-past-sessions.ts';
import { listAccess } from '../use-cases/person/access.ts';
import { changeMySettings, getMe } from '../use-cases/person/get-me.ts';
import { observe, takeBackObservation } from '../use-cases/rating/observe.ts';
import { rate } from '../use-cases/rating/rate.ts';
import { getSessionRatings } from '../use-cases/rating/session-ratings.ts';
import { chooseTeam, listCandidates, previewGreeting } from '../use-cases/rhythm/choose-team.ts';
import type { Report } from '../use-cases/rhythm/choose-team.ts';
import { getMine } from '../use-cases/rhythm/get-mine.ts';
import { bringPoint } from '../use-cases/rhythm/bring-point.ts';
import { getManagerView } from '../use-cases/rhythm/get-manager-view.ts';
import { getRhythm } from '../use-cases/rhythm/get-rhythm.ts';
import { getTeam } from '../use-cases/rhythm/get-team.ts';
import { wishFor } from '../use-cases/rhythm/wish-for.ts';
import { retryCalendar, setCadence } from '../use-cases/rhythm/set-cadence.ts';
import type { CalendarLeave } from '../use-cases/rhythm/set-cadence.ts';
import { adjustAgenda } from '../use-cases/session/adjust-agenda.ts';
import { cancelSession } from '../use-cases/session/cancel-session.ts';
import { addAgendaItem, removeAgendaItem } from '../use-cases/session/change-agenda.ts';
import { changeSessionLength } from '../use-cases/session/change-length.ts';
import { chooseType } from '../use-cases/session/choose-type.ts';
import { answerSessionEnd } from '../use-cases/session/answer-session-end.ts';
import { closeSession } from '../use-cases/session/close-session.ts';
import type { NotesIn } from '../use-cases/session/keep-notes.ts';
import { enterAfterwards } from '../use-cases/session/enter-afterwards.ts';
import { findMeeting } from '../use-cases/session/find-meeting.ts';
import { getRecommendation } from '../use-cases/session/get-recommendation.ts';
import { getRecap } from '../use-cases/session/get-recap.ts';
import { getSectionFacts } from '../use-cases/session/get-section-facts.ts';
import { getSession } from '../use-cases/session/get-session.ts';
import { listLiveSessions } from '../use-cases/session/list-live-sessions.ts';
import { moveSession } from '../use-cases/session/move-session.ts';
import { undoPlanChange } from '../use-cases/session/undo-change.ts';
import { getPrivateNote, writePrivateNote } from '../use-cases/session/private-note.ts';
import { reopenSession } from '../use-cases/session/reopen-session.ts';
import { prioritiseDeal, unprioritiseDeal } from '../use-cases/session/prioritise-deal.ts';
import { reviewDeal, undoDealReview } from '../use-cases/session/review-deal.ts';
import { rateUsefulness } from '../use-cases/session/rate-usefulness.ts';
import { nameDeal, unnameDeal } from '../use-cases/session/name-deal.ts';
import { countPractice } from '../use-cases/session/count-practice.ts';
import { recordDecision } from '../use-cases/session/record-decision.ts';
import { sayForecast, takeBackForecast } from '../use-cases/session/say-forecast.ts';
import { concludeDeal } from '../use-cases/session/conclude-deal.ts';
import { setCause } from '../use-cases/session/set-cause.ts';
import { withSessionView } from '../use-cases/session/show-session.ts';
import {
  enterSection,
  openClosing,
  startOnTheSpot,
  startSession,
} from '../use-cases/session/start-session.ts';
import { takeExtra } from '../use-cases/session/take-extra.ts';
import { tieCustomerMeeting } from '../use-cases/session/tie-customer-meeting.ts';
import { listTemplates } from '../use-cases/template/list-templates.ts';
import { renameType } from '../use-cases/template/rename-type.ts';
import { publishTemplate, useBuiltIn } from '../use-cases/template/publish-template.ts';
import { retryFailedEffects } from '../use-cases/settings/retry-failed-effects.ts';
import { getSettings } from '../use-cases/settings/get-settings.ts';
import type { GrantedPermissions } from '../use-cases/settings/get-settings.ts';
import { changeRetentionPeriod } from '../use-cases/settings/change-retention-period.ts';
import { saveDraft } from '../use-cases/template/save-draft.ts';
import { exportTemplate, importTemplate } from '../use-cases/template/template-files.ts';
import type { NoteCrash } from './crash-reports.ts';
import { preparedRoute, route } from './route.ts';
import type { Route } from './route.ts';

/** What Entra asks of the person before it lets them through; null when it says nothing of it. */
type Claims = Readonly<{ claims: string | null }>;

/** What some verbs need from outside before they decide. */
export type Outside = Readonly<{
  /** Those who report to the one who asks, from the directory. */
  reports: (
    identity: TabIdentity,
  ) => Promise<Result<readonly Report[], 'consent-needed' | 'directory-unavailable', Claims>>;
  /** Whether jobs may write to this person's calendar; makes use of the person's being here. */
  calendarLeave: (identity: TabIdentity) => Promise<Result<CalendarLeave, never>>;
  /** What of all that Kadens may ask for Entra gives it for this person; nothing of it is stored. */
  given: (identity: TabIdentity) => Promise<Result<GrantedPermissions, never>>;
  /** Stores what both have typed so far. */
  flushNotes: (identity: TabIdentity, session: SessionId) => Promise<void>;
  notesIn: NotesIn;
  noteCrash: NoteCrash;
}>;

/** Every endpoint of the contracts with its use case. */
export const routesOf = ({
  reports,
  calendarLeave,
  given,
  flushNotes,
  notesIn,
  noteCrash,
}: Outside): readonly Route[] => [
  route(person.getMe, getMe),
  route(person.changeMySettings, changeMySettings),
  route(person.listAccess, listAccess),
  route(undeliveredMessage.listUndeliveredMessages, listUndeliveredMessages),
  route(undeliveredMessage.resendMessage, resendMessage),

  route(rhythm.getTeam, getTeam),
  preparedRoute(rhythm.listCandidates, reports, listCandidates),
  preparedRoute(rhythm.previewGreeting, reports, previewGreeting),
  preparedRoute(rhythm.chooseTeam, reports, chooseTeam),
  preparedRoute(rhythm.setCadence, calendarLeave, setCadence),
  preparedRoute(rhythm.retryCalendar, calendarLeave, retryCalendar),
  route(rhythm.wishFor, wishFor),
  route(rhythm.getRhythm, getRhythm),
  route(managerView.getManagerView, getManagerView),
  route(rhythm.getMine, getMine),

  route(pastSession.listPastSessions, listPastSessions),

  route(session.getSession, getSession),
  route(sectionFacts.getSectionFacts, getSectionFacts),
  route(recap.getRecap, getRecap),
  route(session.findMeeting, findMeeting),
  route(session.listLiveSessions, listLiveSessions),
  route(session.startOnTheSpot, withSessionView(startOnTheSpot)),
  route(sessionSubject.getRecommendation, getRecommendation),
  route(sessionSubject.chooseType, withSessionView(chooseType)),
  route(enteredSession.enterAfterwards, withSessionView(enterAfterwards)),
  route(session.startSession, withSessionView(startSession)),
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
  route(session.recordDecision, withSessionView(recordDecision)),
  route(sessionWork.setCause, withSessionView(setCause)),
  route(sessionWork.sayForecast, withSessionView(sayForecast)),
  route(sessionWork.takeBackForecast, withSessionView(takeBackForecast)),
  route(sessionWork.concludeDeal, withSessionView(concludeDeal)),
  route(sessionWork.countPractice, withSessionView(countPractice)),
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
  route(sessionSubject.takeExtra, withSessionView(takeExtra)),
  route(sessionSubject.tieCustomerMeeting, withSessionView(tieCustomerMeeting)),
  route(sessionSubject.nameDeal, withSessionView(nameDeal)),
  route(sessionSubject.unnameDeal, withSessionView(unnameDeal)),
  route(sessionSubject.reviewDeal, withSessionView(reviewDeal)),
  route(sessionSubject.undoDealReview, withSessionView(undoDealReview)),
  route(sessionSubject.prioritiseDeal, withSessionView(prioritiseDeal)),
  route(sessionSubject.unprioritiseDeal, withSessionView(unprioritiseDeal)),
  route(session.rateUsefulness, withSessionView(rateUsefulness)),
  route(privateNote.getPrivateNote, getPrivateNote),
  route(privateNote.writePrivateNote, writePrivateNote),

  route(commitment.recordCommitment, (context, input) =>
    recordCommitment(input.sessionId === null ? 'tab' : 'panel')(context, input),
  ),
  route(commitment.removeCommitment, removeCommitment),
  route(commitment.changeCommitment, changeCommitment),
  route(commitment.keepCommitment, keepCommitment),
  route(commitment.moveCommitment, moveCommitment),
  route(commitment.dropCommitment, dropCommitment),
  route(commitment.noteOutcome, noteOutcome),
  route(commitment.askForHelp, askForHelp),
  route(commitment.disputeCommitment, disputeCommitment),
  route(commitment.reopenCommitment, reopenCommitment),

  route(development.getDevelopment, getDevelopment),
  route(focus.setFocus, setFocus),
  route(focus.changeFocus, changeFocus),
  route(focus.endFocus, endFocus),
  route(focus.resumeFocus, resumeFocus),
  route(rating.getSessionRatings, getSessionRatings),
  route(rating.rate, rate),
  route(rating.observe, observe),
  route(rating.takeBackObservation, takeBackObservation),
  route(expectation.sayExpectation, sayExpectation),
  route(expectation.answerExpectation, answerExpectation),

  route(behaviour.listBehaviours, listBehaviours),
  route(behaviour.addBehaviour, addBehaviour),
  route(behaviour.rewordBehaviour, rewordBehaviour),
  route(behaviour.putBehaviourAside, putBehaviourAside),
  route(behaviour.removeBehaviour, removeBehaviour),

  route(template.listTemplates, listTemplates),
  route(template.saveDraft, saveDraft),
  route(template.publishTemplate, publishTemplate),
  route(template.useBuiltIn, useBuiltIn),
  route(template.renameType, renameType),
  route(template.exportTemplate, exportTemplate),
  route(template.importTemplate, importTemplate),

  route(goal.setGoal, setGoal),
  route(goal.updateGoalValue, updateGoalValue),
  route(goal.explainGoal, explainGoal),

  preparedRoute(settings.getSettings, given, getSettings),
  route(settings.changeRetentionPeriod, changeRetentionPeriod),
  route(settings.retryFailedEffects, retryFailedEffects),

  route(deal.listDeals, listDeals),
  route(deal.addDeal, addDeal),
  route(deal.addDeals, addDeals),
  route(deal.removeDeals, removeDeals),
  route(deal.changeDeal, changeDeal),
  route(deal.closeDeal, closeDeal),
  route(deal.pauseDeal, pauseDeal),
  route(deal.reopenDeal, reopenDeal),
  route(deal.removeDeal, removeDeal),
  route(deal.restoreDeal, restoreDeal),
  route(dealPerson.addDealPerson, addDealPerson),
  route(dealPerson.changeDealPerson, changeDealPerson),
  route(dealPerson.removeDealPerson, removeDealPerson),

  route(customerMeeting.listCustomerMeetings, listCustomerMeetings),
  route(customerMeeting.addCustomerMeeting, addCustomerMeeting),
  route(customerMeeting.addCustomerMeetings, addCustomerMeetings),
  route(customerMeeting.removeCustomerMeetings, removeCustomerMeetings),
  route(customerMeeting.changeCustomerMeeting, changeCustomerMeeting),
  route(customerMeeting.planCustomerMeeting, planCustomerMeeting),
  route(customerMeeting.rehearseCustomerMeeting, rehearseCustomerMeeting),
  route(customerMeeting.removeCustomerMeeting, removeCustomerMeeting),
  route(customerMeeting.restoreCustomerMeeting, restoreCustomerMeeting),
  route(debrief.debriefMeeting, debriefMeeting),

  preparedRoute(crash.reportCrash, noteCrash, () => Promise.resolve(ok({}))),
];
