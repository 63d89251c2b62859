import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { Words } from '../../../platform/words.tsx';

/** The rhythm's status in words, what stands under it, and whether it needs somebody. */
export type RhythmStatusText = Readonly<{ status: string; since: string | null; slipping: boolean }>;

export const rhythmStatusText = (
  { rhythm, status, daysSince, next }: TeamRow,
  { say, day, dayOf }: Pick<Words, 'say' | 'day' | 'dayOf'>,
): RhythmStatusText => {
  const since =
    daysSince === null
      ? say('personal.status.since.never')
      : say('personal.status.since', { days: daysSince });
  if (rhythm.cadence === null)
    return { status: say('personal.status.new'), since: daysSince === null ? null : since, slipping: false };
  const { calendar } = rhythm;
  const waiting =
    calendar === 'booked' || calendar === 'none' ? null : say(`personal.status.calendar.${calendar}`);
  if (daysSince === null && next && status === 'on-track')
    return {
      status: say('personal.status.begun', { day: day(dayOf(next.startsAt)) }),
      since: waiting,
      slipping: false,
    };
  return {
    status: say(`personal.status.${status}`),
    since: waiting ?? since,
    slipping: status === 'at-risk' || status === 'lapsed',
  };
};
