import { addMinutes } from '../../domain/time.ts';
import type { Instant } from '../../domain/time.ts';

/** So long a month's figures are the managers' alone, each their own team's, before a leader sees them. */
const LEADER_WAITS_DAYS = 3;

/** When a leader sees the figures that were made then. */
export const leaderSeesAt = (madeAt: Instant): Instant => addMinutes(madeAt, LEADER_WAITS_DAYS * 24 * 60);
