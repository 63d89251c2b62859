import * as sessionWork from '../../../shared/contracts/session-work.ts';
import * as sessionSubject from '../../../shared/contracts/session-subject.ts';
import { chooseType } from '../../use-cases/session/choose-type.ts';
import { getRecommendation } from '../../use-cases/session/get-recommendation.ts';
import { prioritiseDeal, unprioritiseDeal } from '../../use-cases/session/prioritise-deal.ts';
import { reviewDeal, undoDealReview } from '../../use-cases/session/review-deal.ts';
import { nameDeal, unnameDeal } from '../../use-cases/session/name-deal.ts';
import { countPractice } from '../../use-cases/session/count-practice.ts';
import { sayForecast, takeBackForecast } from '../../use-cases/session/say-forecast.ts';
import { concludeDeal } from '../../use-cases/session/conclude-deal.ts';
import { setCause } from '../../use-cases/session/set-cause.ts';
import { withSessionView } from '../../use-cases/session/show-session.ts';
import { takeExtra } from '../../use-cases/session/take-extra.ts';
import { tieCustomerMeeting } from '../../use-cases/session/tie-customer-meeting.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** The type, deals and customer meetings that a session is about, and what the two conclude about them. */
export const sessionSubjectRoutes: readonly Route[] = [
  route(sessionSubject.getRecommendation, getRecommendation),
  route(sessionSubject.chooseType, withSessionView(chooseType)),
  route(sessionWork.setCause, withSessionView(setCause)),
  route(sessionWork.sayForecast, withSessionView(sayForecast)),
  route(sessionWork.takeBackForecast, withSessionView(takeBackForecast)),
  route(sessionWork.concludeDeal, withSessionView(concludeDeal)),
  route(sessionWork.countPractice, withSessionView(countPractice)),
  route(sessionSubject.takeExtra, withSessionView(takeExtra)),
  route(sessionSubject.tieCustomerMeeting, withSessionView(tieCustomerMeeting)),
  route(sessionSubject.nameDeal, withSessionView(nameDeal)),
  route(sessionSubject.unnameDeal, withSessionView(unnameDeal)),
  route(sessionSubject.reviewDeal, withSessionView(reviewDeal)),
  route(sessionSubject.undoDealReview, withSessionView(undoDealReview)),
  route(sessionSubject.prioritiseDeal, withSessionView(prioritiseDeal)),
  route(sessionSubject.unprioritiseDeal, withSessionView(unprioritiseDeal)),
];
