import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import { dayFor, executeAction, sentenceCase } from './card.ts';
import type { Element, Reader } from './card.ts';

/** A time on a button: "Tors 10 dec kl. 10", a date, since the card stands for days; "I dag kl. 16" on one that stands for that day alone. */
const timeTitle = (reader: Reader, at: Instant, isOfToday: boolean): string => {
  const day = dayAt(at, reader.zone);
  return sentenceCase(
    say(reader.language, 'chat.time', {
      day: isOfToday ? dayFor(reader, day) : shortDay(reader.language, day),
      time: timeInWords(reader.language, at, reader.zone),
    }),
  );
};

/** The data that a tap on a time sends besides the time. */
export type TimeTap = Readonly<{ verb: string; data: Readonly<Record<string, unknown>> }>;

/** That the times a card offered have passed, in its words; none while there are some, or when there never were any. */
export const passedTimes = (
  { language }: Reader,
  { haveTimesPassed = false }: Readonly<{ haveTimesPassed?: boolean }>,
): readonly string[] => (haveTimesPassed ? [say(language, 'chat.time.passed')] : []);

/** Times that suit both, the same on every card that has them: a tap takes one. */
export const timesPart = (
  reader: Reader,
  times: readonly Instant[],
  { verb, data }: TimeTap,
): readonly Element[] =>
  times.map((at) => ({
    type: 'ActionSet',
    actions: [executeAction(timeTitle(reader, at, verb === 'help-talk'), verb, { ...data, at })],
    spacing: 'Small',
  }));
