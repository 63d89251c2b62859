import type { CalendarDay } from '../domain/time.ts';
import type { CaptureContext } from './context.ts';
import { detectLanguage } from './detect-language.ts';
import { daysIn, dueIn } from './due-day.ts';
import { readPlainly } from './plain.ts';
import { tokensOf } from './tokens.ts';

/** The day that is said in a sentence; null for none. */
export const daySaid = (text: string, context: CaptureContext): CalendarDay | null => {
  const language = detectLanguage(text, context.locale);
  const { line } = readPlainly(tokensOf(text), language, context);
  return dueIn(daysIn(line.text, language, context.today, context.daysOff))?.day ?? null;
};
