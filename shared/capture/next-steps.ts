import { z } from 'zod';
import { languageOf } from '../domain/language-of.ts';
import { dayAt, instant, timeZone } from '../domain/time.ts';
import type { Instant } from '../domain/time.ts';
import { answerJson, lineId } from './answer-json.ts';
import { stepsInTranscript } from './transcript-steps.ts';
import { stepsIn } from './understand.ts';
import type { DaysOff } from '../domain/working-days.ts';

/** A line that the `next-steps` command takes in (ARCHITECTURE, the fixed interface). */
const question = z.object({
  id: lineId,
  kind: z.enum(['message', 'transcript']).default('message'),
  locale: z.string().max(35).transform(languageOf),
  now: instant,
  timeZone,
  speaker: z.string().max(200).nullish(),
  participants: z
    .array(
      z.object({
        id: z.string().min(1).max(200),
        name: z.string().max(300),
        role: z.enum(['manager', 'rep']),
      }),
    )
    .max(100),
  text: z.string(),
});
/**
 * The answer to one line, as a line: `{id, steps}`, or `{id, error}` where the line is not a question. `daysOffIn` tells when
 * people are off in a time zone at that time.
 */
export const answerLineBy =
  (daysOffIn: (zone: string, now: Instant) => DaysOff) =>
  (line: string): string =>
    answerJson(line, question, ({ id, kind, text, speaker, now, timeZone: zone, ...rest }) => {
      const when = { today: dayAt(now, zone), daysOff: daysOffIn(zone, now) };
      const context = { ...rest, ...when, speaker: speaker ?? '' };
      const steps = kind === 'transcript' ? stepsInTranscript(text, context) : stepsIn(text, context);
      return {
        id,
        steps: steps.map(({ text: what, ownerId, due, confidence }) => ({
          text: what,
          ownerId,
          due,
          confidence,
        })),
      };
    });
