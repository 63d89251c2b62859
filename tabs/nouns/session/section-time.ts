import type { AgendaItemView } from '../../../shared/contracts/session-view.ts';
import { usedSeconds } from '../../../shared/domain/agenda.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** How an item's time stands: whole minutes used, minutes over what was planned, and the part of it that is used. */
export type SectionTime = Readonly<{ used: number; planned: number; over: number; fill: number }>;

export const sectionTime = (item: AgendaItemView, now: Instant): SectionTime => {
  const seconds = usedSeconds(item, now);
  const used = Math.floor(seconds / 60);
  return {
    used,
    planned: item.minutes,
    over: Math.max(0, used - item.minutes),
    fill: item.minutes === 0 ? 0 : Math.min(1, seconds / (item.minutes * 60)),
  };
};

/** Whole minutes used of the whole agenda. */
export const usedMinutes = (agenda: readonly AgendaItemView[], now: Instant): number =>
  Math.floor(agenda.reduce((sum, item) => sum + usedSeconds(item, now), 0) / 60);
