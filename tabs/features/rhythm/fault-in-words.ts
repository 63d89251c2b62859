import type { Cadence } from '../../../shared/domain/rhythm.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { say } from '../../../shared/words/say.ts';
import { typeName } from '../../ui/type-look.ts';
import { mixFault } from '../../../shared/coaching/presets.ts';

/** What keeps a rhythm from being saved, in the model's words; null when nothing does. */
export const faultInWords = (
  language: Language,
  cadence: Cadence | null,
  today: CalendarDay,
): string | null => {
  if (cadence === null) return say(language, 'personal.rhythm.incomplete');
  if (cadence.anchor < today) return say(language, 'personal.rhythm.day-in-the-past');
  const fault = mixFault(cadence.weeks, cadence.mix);
  if (fault === null) return null;
  return fault.kind === 'too-dense'
    ? say(language, 'personal.rhythm.too-dense')
    : say(language, 'personal.rhythm.too-soon', { type: typeName(language, fault.type), days: fault.days });
};
