import * as leave from '../../../shared/contracts/leave.ts';
import { cancelLeave, listLeave, takeLeave } from '../../use-cases/person/leave.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** People's leave. */
export const leaveRoutes: readonly Route[] = [
  route(leave.listLeave, listLeave),
  route(leave.takeLeave, takeLeave),
  route(leave.cancelLeave, cancelLeave),
];
