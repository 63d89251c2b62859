import { z } from 'zod/mini';
import { customerMeetingId } from '../../domain/ids.ts';
import { instant } from '../../domain/time.ts';
import type { SectionFacts } from '../section-facts.ts';

/** The customer meeting that a section is about, as every such section shows it. */
export const preparedMeeting = z.object({
  id: customerMeetingId,
  version: z.int(),
  customer: z.string(),
  at: instant,
  attendees: z.nullable(z.string()),
  /** Whether some attendees are people the rep has not met. */
  newPeople: z.boolean(),
});

export type PreparedMeeting = z.output<typeof preparedMeeting>;

export const meetingInHand = ({ meetings, meetingInHand: id }: SectionFacts) =>
  meetings.find((meeting) => meeting.id === id) ?? null;

export const preparedMeetingOf = ({
  id,
  version,
  customer,
  at,
  attendees,
  newPeople,
}: SectionFacts['meetings'][number]): PreparedMeeting => ({
  ...{ id, version, customer, at, attendees, newPeople },
});
