import { z } from 'zod/mini';
import { noPlan, planParts } from '../../domain/customer-meeting.ts';
import { midSentence } from '../role-in-text.ts';
import type { SectionFacts } from '../section-facts.ts';
import { meetingInHand, preparedMeeting, preparedMeetingOf } from './prepared-meeting.ts';

/** Questions worth asking where their answer isn't known (SKETCHES, `three_questions`). */
const suggestion = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('decider'), name: z.string() }),
  z.object({ ask: z.literal('closing-day') }),
  z.object({ ask: z.literal('cost') }),
]);
export type QuestionSuggestion = z.output<typeof suggestion>;

/** How a customer meeting is opened, what is asked and how it is closed. */
export const meetingPlan = z.object({
  kind: z.literal('meeting-plan'),
  meeting: z.nullable(preparedMeeting),
  plan: z.record(z.enum(planParts), z.nullable(z.string())),
  suggestions: z.array(suggestion),
});

/** Who is met, as in the middle of a sentence, by the first word of who will be there; the customer where nobody has said. */
const metName = (attendees: string | null, customer: string): string => {
  const [first] = /^[\p{L}'’-]+/u.exec(attendees?.trim() ?? '') ?? [];
  return first === undefined ? customer : midSentence(first);
};

export const meetingPlanOf = (facts: SectionFacts): z.output<typeof meetingPlan> => {
  const meeting = meetingInHand(facts);
  const deal = facts.deals.find(({ id }) => id === meeting?.deal);
  const suggestions: readonly QuestionSuggestion[] =
    meeting === null
      ? []
      : [
          { ask: 'decider', name: metName(meeting.attendees, meeting.customer) },
          ...(deal && deal.closesOn !== null ? [] : [{ ask: 'closing-day' } as const]),
          { ask: 'cost' },
        ];
  return {
    kind: 'meeting-plan',
    meeting: meeting && preparedMeetingOf(meeting),
    plan: meeting?.plan ?? noPlan,
    suggestions: [...suggestions],
  };
};
