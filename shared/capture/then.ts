import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { daysIn } from './due-day.ts';
import { withDue } from './step.ts';
import type { ReadStep } from './step.ts';

/** So many letters before it may say when "then" is. */
const AHEAD = 160;
const THEN_AT_ITS_END =
  /(?<!(?:before|by|until|till|since|innan|före|till|sedan))(?:,? (?:then|there and then|the same (?:day|time)|that (?:same )?day|då|samma dag|den dagen|i samma veva))$/iu;
/** "…, då passar jag på att fråga": right before what is done, up to its verb. */
const THEN_AHEAD = /(?:[,;.–—-]|(?<!\p{L})(?:och|men|and|but))\s+(?:då|samma dag)\s(?:\p{L}+\s){0,5}$/iu;
const THEN_BEHIND =
  /^[^.!?\n]{0,60}(?<!before|by|until|till|since|innan|före|sedan)\s(?:then|då)\s*(?:[.!?\n]|$)/iu;

/** "I'm seeing Priya on Thursday and I'll raise it with her then": the day that was said before it. Takes the message. */
export const withThen = (
  read: ReadStep,
  text: string,
  language: Language,
  context: CaptureContext,
): ReadStep => {
  const { step, spans } = read;
  if (step.due !== null || spans.action === null) return read;
  const { start, end } = spans.action;
  const ahead = text.slice(Math.max(0, start - AHEAD), start);
  const said = THEN_AT_ITS_END.exec(step.text)?.[0] ?? '';
  const isThen =
    said !== '' || THEN_AHEAD.test(ahead) || THEN_BEHIND.test(text.slice(Math.max(start, end - 6), end + 6));
  const day = isThen ? daysIn(ahead, language, context.today, context.daysOff).at(-1) : undefined;
  if (day === undefined) return read;
  const bare = said === '' ? step.text : step.text.slice(0, -said.length);
  return withDue({ ...read, step: { ...step, text: bare } }, day.day);
};
