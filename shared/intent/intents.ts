import { z } from 'zod';
import { answerJson, lineId } from '../capture/answer-json.ts';
import { languageOf } from '../domain/language-of.ts';
import { dayAt, instant, timeZone } from '../domain/time.ts';
import type { Instant } from '../domain/time.ts';
import type { DaysOff } from '../domain/working-days.ts';
import { botIntentIn } from './intent-in.ts';
import type { BotIntent } from './intent-in.ts';
import { verbs } from './verb.ts';
import type { Verb } from './verb.ts';

/** A line that the `intents` command takes in (ARCHITECTURE, the fixed interface). */
const question = z.object({
  id: lineId,
  locale: z.string().max(35).transform(languageOf),
  now: instant,
  timeZone,
  text: z.string(),
});

const isVerb = (verb: string): verb is Verb => verbs.some((one) => one === verb);

/**
 * The verb that `intents` has for it: a point for the agenda is a preparation, what somebody wants to be reminded of a step, that the bot may write again is about quiet, a weekly overview is
 * this week, and there is none for what the bot doesn't do.
 */
export const verbOf = (verb: BotIntent['verb']): Verb => {
  if (verb === 'raise-point') return 'prepare';
  if (verb === 'end-quiet' || verb === 'end-weekly') return 'quiet';
  if (verb === 'weekly') return 'this-week';
  if (verb === 'end-leave' || verb === 'my-leave') return 'leave';
  if (verb === 'redate') return 'move';
  if (verb === 'remind-about') return 'step';
  return isVerb(verb) ? verb : 'unclear';
};

/** Whoever writes: the command knows nobody else. */
const SPEAKER = 'speaker';

/**
 * The answer to one line, as a line: `{id, verb, about, day, confidence}`, without a day that would be asked for, or `{id, error}` where the line is not a question. `daysOffIn`
 * tells when people are off in a time zone at that time.
 */
export const answerIntentLineBy =
  (daysOffIn: (zone: string, now: Instant) => DaysOff) =>
  (line: string): string =>
    answerJson(line, question, ({ id, locale, now, timeZone: zone, text }) => {
      const { verb, about, day, confidence, isDayUnsure } = botIntentIn(text, {
        ...{ locale, today: dayAt(now, zone), daysOff: daysOffIn(zone, now) },
        speaker: SPEAKER,
        participants: [{ id: SPEAKER, name: '', role: 'rep' as const }],
      });
      return { id, verb: verbOf(verb), about, day: isDayUnsure ? null : day, confidence };
    });
