import * as balance from '../../../shared/contracts/balance.ts';
import { getOwnBalance } from '../../use-cases/balance/get-own-balance.ts';
import { getTeamBalance } from '../../use-cases/balance/get-team-balance.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** How the coaching given compares with what was agreed. */
export const balanceRoutes: readonly Route[] = [
  route(balance.getTeamBalance, getTeamBalance),
  route(balance.getOwnBalance, getOwnBalance),
];
