import { getOwnCoaching as contract } from '../../../shared/contracts/own-coaching.ts';
import { getOwnCoaching } from '../../use-cases/own-coaching/get-own-coaching.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** How a manager coaches, for the manager alone. */
export const ownCoachingRoutes: readonly Route[] = [route(contract, getOwnCoaching)];
