import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { DaysOff } from '../domain/working-days.ts';

export type CaptureParticipant = Readonly<{ id: string; name: string; role: 'manager' | 'rep' }>;

/** Who says it, among whom, and when; `today` is the day where the speaker is, `daysOff` those on which they are off. */
export type CaptureContext = Readonly<{
  locale: Language;
  today: CalendarDay;
  daysOff: DaysOff;
  speaker: string;
  participants: readonly CaptureParticipant[];
}>;

/** What somebody will do. `confidence` is between 0 and 1. */
export type UnderstoodStep = Readonly<{
  text: string;
  ownerId: string | null;
  due: CalendarDay | null;
  confidence: number;
}>;

/** The first of what is missing (coaching-model §4). */
export type Nudge = 'owner' | 'verb' | 'date';
