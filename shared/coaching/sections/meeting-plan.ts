import { z } from 'zod/mini';
import { noPlan, planParts } from '../../domain/customer-meeting.ts';
import { midSentence } from '../role-in-text.ts';
import type { SectionFacts } from '../section-facts.ts';
import { meetingInHand, preparedMeeting, preparedMeetingOf } from './prepared-meeting.ts';

/** Questions worth asking when their answers aren't known (SKETCHES, `three_questions`). */
const suggestion = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('decider'), name: z.string() }),
  z.object({ ask: z.literal('closing-day') }),
  z.object({ ask: z.literal('cost') }),
]);
export type QuestionSuggestion = z.output<typeof suggestion>;

/** How to open a customer meeting, what to ask and how to close it. */
export const meetingPlan = z.object({
  kind: z.literal('meeting-plan'),
  meeting: z.nullable(preparedMeeting),
  plan: z.record(z.enum(planParts), z.nullable(z.string())),
  suggestions: z.array(suggestion),
});

/** The first attendee, worded for the middle of a sentence; the customer if nobody has said who will be there. */
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
