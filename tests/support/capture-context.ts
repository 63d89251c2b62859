import { noDaysOff } from '../../shared/domain/working-days.ts';
import { toDay } from '../../shared/domain/time.ts';
import type { CaptureContext, CaptureParticipant } from '../../shared/capture/context.ts';

export const maria: CaptureParticipant = { id: 'maria', name: 'Maria Lind', role: 'manager' };
export const ali: CaptureParticipant = { id: 'ali', name: 'Ali Haddad', role: 'rep' };

/** Maria speaks to Ali in Stockholm on Tuesday 24 November 2026, except as given. */
export const inOneToOne = (given: Partial<CaptureContext> = {}): CaptureContext => ({
  locale: 'sv',
  today: toDay('2026-11-24'),
  daysOff: noDaysOff,
  speaker: 'maria',
  participants: [maria, ali],
  ...given,
});
