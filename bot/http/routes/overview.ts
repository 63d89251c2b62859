import * as overview from '../../../shared/contracts/overview.ts';
import { getOverview } from '../../use-cases/overview/get-overview.ts';
import { getOwnOverview } from '../../use-cases/overview/get-own-overview.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** What a leader sees of all, and a manager of their own team. */
export const overviewRoutes: readonly Route[] = [
  route(overview.getOverview, getOverview),
  route(overview.getOwnOverview, getOwnOverview),
];
