import * as development from '../../../shared/contracts/development.ts';
import * as expectation from '../../../shared/contracts/expectation.ts';
import * as focus from '../../../shared/contracts/focus.ts';
import * as rating from '../../../shared/contracts/rating.ts';
import { getDevelopment } from '../../use-cases/development/get-development.ts';
import { answerExpectation } from '../../use-cases/expectation/answer-expectation.ts';
import { sayExpectation } from '../../use-cases/expectation/say-expectation.ts';
import { endFocus, resumeFocus } from '../../use-cases/focus/end-focus.ts';
import { changeFocus, setFocus } from '../../use-cases/focus/set-focus.ts';
import { observe, takeBackObservation } from '../../use-cases/rating/observe.ts';
import { rate } from '../../use-cases/rating/rate.ts';
import { getSessionRatings } from '../../use-cases/rating/session-ratings.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** What a rep practises, how it is rated, and what is expected. */
export const developmentRoutes: readonly Route[] = [
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
];
