import * as handover from '../../../shared/contracts/handover.ts';
import { answerHandover } from '../../use-cases/handover/answer-handover.ts';
import { letGo } from '../../use-cases/handover/let-go.ts';
import { listHandovers } from '../../use-cases/handover/list-handovers.ts';
import { readHandedOver } from '../../use-cases/handover/read-handed-over.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** What becomes of what a rep and a manager had, when they no longer meet. */
export const handoverRoutes: readonly Route[] = [
  route(handover.listHandovers, listHandovers),
  route(handover.answerHandover, answerHandover),
  route(handover.readHandedOver, readHandedOver),
  route(handover.letGo, letGo),
];
