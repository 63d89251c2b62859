import { z } from 'zod/mini';
import type { SectionFacts } from '../section-facts.ts';
import { meetingInHand, preparedMeeting, preparedMeetingOf } from './prepared-meeting.ts';

/** The opening to say out loud, and whether that has been done. */
export const meetingRehearsal = z.object({
  kind: z.literal('meeting-rehearsal'),
  meeting: z.nullable(preparedMeeting),
  opening: z.nullable(z.string()),
  aloud: z.boolean(),
});

export const meetingRehearsalOf = (facts: SectionFacts): z.output<typeof meetingRehearsal> => {
  const meeting = meetingInHand(facts);
  return {
    kind: 'meeting-rehearsal',
    meeting: meeting && preparedMeetingOf(meeting),
    opening: meeting?.plan.opening ?? null,
    aloud: meeting?.rehearsedAt != null,
  };
};
