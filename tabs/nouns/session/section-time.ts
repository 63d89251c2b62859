import type { AgendaItemView } from '../../../shared/contracts/session-view.ts';
import { usedSeconds } from '../../../shared/domain/agenda.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** An item's time: whole minutes used, minutes over plan, and the fraction used. */
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

/** Up to how many minutes over plan the overtime is shown; beyond that, only that the time is up. */
const SAID_OVER = 15;

export type SpokenTime = Readonly<{ kind: 'within' | 'over' | 'out'; over: number }>;

/** How to show the time used, without ever showing extreme overtime. */
export const spokenTime = (used: number, planned: number): SpokenTime => {
  const over = Math.max(0, used - planned);
  return {
    kind: over === 0 ? 'within' : over <= SAID_OVER ? 'over' : 'out',
    over: Math.min(over, SAID_OVER),
  };
};
