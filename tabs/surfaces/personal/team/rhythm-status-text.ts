import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { Words } from '../../../platform/words.tsx';

/** The rhythm's status in a word, a line under it if somebody must act, and whether it slips. */
type RhythmStatusText = Readonly<{ status: string; since: string | null; slipping: boolean }>;

/** A rhythm's status in words. */
export const rhythmStatusText = (
  { rhythm, status, daysSince, begins, awayUntil, hasLeft }: TeamRow,
  { say, day, dayOf, shortDay }: Pick<Words, 'say' | 'day' | 'dayOf' | 'shortDay'>,
): RhythmStatusText => {
  const { calendar, cadence } = rhythm;
  if (hasLeft) return { status: say('personal.status.left'), since: null, slipping: false };
  if (cadence === null) return { status: say('personal.status.new'), since: null, slipping: false };
  if (awayUntil !== null)
    return {
      status: say('personal.status.away', { day: shortDay(awayUntil) }),
      since: null,
      slipping: false,
    };
  const waiting =
    calendar === 'booked' || calendar === 'none' ? null : say(`personal.status.calendar.${calendar}`);
  if (begins !== null && status === 'on-track')
    return {
      status: say('personal.status.begun', { day: day(dayOf(begins)) }),
      since: waiting,
      slipping: false,
    };
  const slipping = status === 'at-risk' || status === 'lapsed';
  const since =
    daysSince === null
      ? say('personal.status.since.never')
      : say('personal.status.since', { days: daysSince });
  return { status: say(`personal.status.${status}`), since: waiting ?? (slipping ? since : null), slipping };
};
