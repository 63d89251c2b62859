/** How many deals the two choose to spend time on until next time: more are no choice. */
export const PRIORITY_DEALS_MAX = 3;
