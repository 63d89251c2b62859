import { z } from 'zod/mini';
import type { SectionFacts } from '../section-facts.ts';
import { meetingInHand, preparedMeeting, preparedMeetingOf } from './prepared-meeting.ts';

/** Who will be at a customer meeting, and what it is for. */
export const meetingPeople = z.object({
  kind: z.literal('meeting-people'),
  meeting: z.nullable(preparedMeeting),
  aim: z.nullable(z.string()),
});

export const meetingPeopleOf = (facts: SectionFacts): z.output<typeof meetingPeople> => {
  const meeting = meetingInHand(facts);
  return {
    kind: 'meeting-people',
    meeting: meeting && preparedMeetingOf(meeting),
    aim: meeting?.plan.aim ?? null,
  };
};
