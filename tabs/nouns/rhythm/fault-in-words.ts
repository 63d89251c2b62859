import type { Cadence } from '../../../shared/domain/rhythm.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Words } from '../../platform/words.tsx';
import { mixFault } from '../../../shared/coaching/presets.ts';

/** What keeps a rhythm from being saved, in the model's words; null when nothing does. */
export const faultInWords = (
  { say, typeNames }: Pick<Words, 'say' | 'typeNames'>,
  cadence: Cadence | null,
  today: CalendarDay,
): string | null => {
  if (cadence === null) return say('personal.rhythm.incomplete');
  if (cadence.anchor < today) return say('personal.rhythm.day-in-the-past');
  const fault = mixFault(cadence.weeks, cadence.mix);
  if (fault === null) return null;
  return fault.kind === 'too-dense'
    ? say('personal.rhythm.too-dense')
    : say('personal.rhythm.too-soon', { type: typeNames.of(fault.type), days: fault.days });
};
