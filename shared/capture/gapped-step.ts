import { dueIn } from './due-day.ts';
import type { SaidDay } from './due-day.ts';
import { writtenSpan } from './line.ts';
import type { Line } from './line.ts';
import { withDue } from './step.ts';
import type { ReadStep } from './step.ts';
import { wordsOf } from './text.ts';

const OWN_VERB = /^(?<verb>\p{L}+(?: (?:upp|in|ut|över|med|av|till|up|in|out|over|back))?) \S/u;
/** What joins a clause to the one before it. */
export const GOES_ON = /^(?:(?:och|and|men|sen|sedan|then|så|plus|samt),? )*/iu;
/** "Och Scania på fredag": a thing by its name, and its day. */
export const isGap = (part: Line, days: readonly SaidDay[]): boolean => {
  const [day] = days;
  const rest = day === undefined ? '' : `${part.text.slice(0, day.start)} ${part.text.slice(day.end)}`;
  return /^(?:\p{Lu}|\p{N})[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2}$/u.test(
    rest.trim().replace(GOES_ON, ''),
  );
};
/** What a clause without a verb adds to the step before it: another thing, another day. */
export const gappedStep = (last: ReadStep, part: Line, days: readonly SaidDay[]): ReadStep | null => {
  const day = dueIn(days);
  const verb = OWN_VERB.exec(last.step.text)?.groups?.['verb'];
  if (day === null || verb === undefined) return null;
  const before = part.text.slice(0, day.start).replace(GOES_ON, '').trim();
  const what = before === '' ? part.text.slice(day.end).trim() : before;
  if (what === '' || wordsOf(what).length > 4) return null;
  const text = `${verb} ${what}`;
  const spans = {
    ...last.spans,
    action: writtenSpan(part, 0, day.start),
    day: writtenSpan(part, day.start, day.end),
  };
  return { ...withDue(last, day.day), step: { ...last.step, text, due: day.day }, spans };
};
