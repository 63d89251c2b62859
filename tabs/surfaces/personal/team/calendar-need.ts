import type { RhythmView } from '../../../../shared/contracts/rhythm.ts';

/** What keeps a rhythm out of the calendar until the manager acts; null if nothing does. */
export const calendarNeed = ({
  calendar,
}: Pick<RhythmView, 'calendar'>): 'consent-needed' | 'failed' | 'removed' | null =>
  calendar === 'consent-needed' || calendar === 'failed' || calendar === 'removed' ? calendar : null;
