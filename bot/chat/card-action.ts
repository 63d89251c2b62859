import { z } from 'zod';
import { AGENDA_TEXT_MAX } from '../../shared/domain/agenda.ts';
import { COMMITMENT_TEXT_MAX, lateReasons } from '../../shared/domain/commitment.ts';
import { DEBRIEF_TEXT_MAX } from '../../shared/domain/debrief.ts';
import { commitmentId, customerMeetingId, personId, rhythmId, sessionId } from '../../shared/domain/ids.ts';
import { calendarDay } from '../../shared/domain/time.ts';

/** Longer than any of our fields lets anyone type, in characters. */
const TYPED_MAX = 10_000;
const addressed = { for: z.optional(personId) };
const one = { ...addressed, id: commitmentId, version: z.coerce.number().int() };
const text = z.string().trim().min(1).max(COMMITMENT_TEXT_MAX);
/** A day from `Input.Date`, which is left out or empty when none is chosen. */
const chosenDay = z
  .union([calendarDay, z.literal('')])
  .nullish()
  .transform((day) => (day === '' || day == null ? null : day));
const asked = z.enum(['before', 'after', 'now']).catch('now');
const waiting = { ...addressed, from: z.string().max(512), choice: z.string().max(200) };

/** Everything a card of ours can send back. What it names is checked by the use cases; here only its shape. */
export const cardAction = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('keep'), ...one }),
  z.object({ verb: z.literal('help'), ...one }),
  z.object({ verb: z.literal('move'), ...one, to: calendarDay, reason: z.enum(lateReasons) }),
  z.object({ verb: z.literal('move-to'), ...one, to: chosenDay }),
  z.object({ verb: z.literal('show'), ...one, asked }),
  z.object({ verb: z.literal('change'), ...one, text: text.optional(), due: chosenDay }),
  z.object({ verb: z.literal('right'), ...one }),
  z.object({ verb: z.literal('list'), ...addressed }),
  z.object({ verb: z.literal('prepare'), ...addressed, session: sessionId }),
  z.object({
    verb: z.literal('add-point'),
    ...addressed,
    session: sessionId,
    text: z.string().trim().min(1).max(AGENDA_TEXT_MAX),
  }),
  // Too much and nothing are answered in words, so that what was typed comes back.
  z.object({
    verb: z.literal('bring-point'),
    ...addressed,
    rhythm: rhythmId,
    text: z.string().trim().max(TYPED_MAX).default(''),
  }),
  z.object({
    verb: z.literal('useful'),
    ...addressed,
    session: sessionId,
    score: z.coerce
      .number()
      .pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])),
  }),
  z.object({
    verb: z.literal('debrief'),
    ...addressed,
    meeting: customerMeetingId,
    decided: z.string().trim().max(DEBRIEF_TEXT_MAX).default(''),
    surprised: z.string().trim().max(DEBRIEF_TEXT_MAX).default(''),
    step: z.string().trim().max(DEBRIEF_TEXT_MAX).default(''),
  }),
  z.object({ verb: z.literal('debrief-nothing'), ...addressed, meeting: customerMeetingId }),
  z.object({ verb: z.literal('record'), ...waiting, text, due: chosenDay }),
  z.object({ verb: z.literal('decide'), ...waiting, text }),
]);
export type CardAction = z.output<typeof cardAction>;

const invoked = z.object({
  action: z.object({ verb: z.string().optional(), data: z.record(z.string(), z.unknown()).nullish() }),
});

/** The action of an `adaptiveCard/action` invoke's value. */
export const executedAction = (value: unknown) => {
  const read = invoked.safeParse(value);
  return cardAction.safeParse(
    read.success ? { ...read.data.action.data, verb: read.data.action.verb } : null,
  );
};

/** The action of an `Action.Submit`, which carries its verb among its data. */
export const submittedAction = (value: unknown) => cardAction.safeParse(value);
