import { getTimeline as contract } from '../../../shared/contracts/timeline.ts';
import { getTimeline } from '../../use-cases/timeline/get-timeline.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** A pair over time. */
export const timelineRoutes: readonly Route[] = [route(contract, getTimeline)];
