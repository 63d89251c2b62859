import { dayAt, daysBetween } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import { dayFor, executeAction, readersToday, sentenceCase } from './card.ts';
import type { Element, Reader } from './card.ts';

/** A time on a button: "I dag kl. 16", "I morgon, fre 4 dec kl. 9", "Tors 10 dec kl. 10". */
const timeTitle = (reader: Reader, at: Instant): string => {
  const day = dayAt(at, reader.zone);
  const isNear = daysBetween(readersToday(reader), day) <= 1;
  return sentenceCase(
    say(reader.language, 'chat.time', {
      day: isNear ? dayFor(reader, day) : shortDay(reader.language, day),
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
    actions: [executeAction(timeTitle(reader, at), verb, { ...data, at })],
    spacing: 'Small',
  }));
