import { z } from 'zod/mini';
import { noPlan, planParts } from '../../domain/customer-meeting.ts';
import { midSentence } from '../role-in-text.ts';
import type { SectionFacts } from '../section-facts.ts';
import { meetingInHand, preparedMeeting, preparedMeetingOf } from './prepared-meeting.ts';

/** Questions worth asking when their answers aren't known (SKETCHES, `three_questions`). */
const suggestion = z.discriminatedUnion('ask', [
  /** `name` is null where only a role is known: that is written in one language, and the two may read in two. */
  z.object({ ask: z.literal('decider'), name: z.nullable(z.string()) }),
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

/** The first attendee's name; the customer's if nobody has said who will be there, and null if only a role has been said. */
const metName = (attendees: string | null, customer: string): string | null => {
  const [first] = /^[\p{L}'’-]+/u.exec(attendees?.trim() ?? '') ?? [];
  if (first === undefined) return customer;
  return /^\p{Ll}/u.test(midSentence(first)) ? null : first;
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
