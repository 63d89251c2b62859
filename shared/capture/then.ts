import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { daysIn } from './due-day.ts';
import { withDue } from './step.ts';
import type { ReadStep } from './step.ts';

/** So many letters before it may say when "then" is. */
const AHEAD = 160;
const THEN =
  /,? (?:then|there and then|the same (?:day|time)|that (?:same )?day|då|samma dag|den dagen|i samma veva)$/iu;

/** "I'm seeing Priya on Thursday and I'll raise it with her then": the day that was said before it. Takes the message. */
export const withThen = (
  read: ReadStep,
  text: string,
  language: Language,
  context: CaptureContext,
): ReadStep => {
  const { step, spans } = read;
  const said = THEN.exec(step.text);
  if (said === null || step.due !== null || spans.action === null) return read;
  const { start } = spans.action;
  const days = daysIn(
    text.slice(Math.max(0, start - AHEAD), start),
    language,
    context.today,
    context.daysOff,
  );
  const day = days.at(-1);
  if (day === undefined) return read;
  return withDue({ ...read, step: { ...step, text: step.text.slice(0, said.index) } }, day.day);
};
