import { z } from 'zod/mini';
import { dealStages } from '../../domain/deal.ts';
import type { SectionFacts } from '../section-facts.ts';
import { meetingInHand, preparedMeeting, preparedMeetingOf } from './prepared-meeting.ts';

/** What a customer meeting is for: whom it is with, what is known of the customer, and the aim. */
export const meetingAim = z.object({
  kind: z.literal('meeting-aim'),
  meeting: z.nullable(preparedMeeting),
  deal: z.nullable(
    z.object({
      name: z.string(),
      ...{ value: z.nullable(z.number()), currency: z.string() },
      stage: z.nullable(z.enum(dealStages)),
    }),
  ),
  /** The number of open commitments that serve the deal. */
  steps: z.int(),
  /** What the customer last decided or promised, by the rep's debrief. */
  last: z.nullable(z.string()),
  aim: z.nullable(z.string()),
  /** Whether the aim is something the rep does, though an aim should be something the customer does. */
  isOwn: z.boolean(),
});
export type MeetingAim = z.output<typeof meetingAim>;

/** Begins with I or we, in either language: the rep is then the one who does it (SKETCHES, `aim`). */
const OWN = /^(jag|vi|i|we)(\s|['’]|$)/iu;
export const isOwnDoing = (aim: string): boolean => OWN.test(aim.trim());

const sameCustomer = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

export const meetingAimOf = (facts: SectionFacts): MeetingAim => {
  const meeting = meetingInHand(facts);
  if (meeting === null)
    return { kind: 'meeting-aim', meeting: null, deal: null, steps: 0, last: null, aim: null, isOwn: false };
  const deal = facts.deals.find(({ id }) => id === meeting.deal) ?? null;
  const serving = new Set(deal === null ? [] : (facts.serving.get(deal.id) ?? []));
  const { aim } = meeting.plan;
  return {
    kind: 'meeting-aim',
    meeting: preparedMeetingOf(meeting),
    deal: deal && { name: deal.name, value: deal.value, currency: deal.currency, stage: deal.stage },
    steps: facts.commitments.filter(({ id, state }) => state === 'open' && serving.has(id)).length,
    last:
      facts.debriefs.findLast(
        ({ customer, decided }) => decided !== null && sameCustomer(customer, meeting.customer),
      )?.decided ?? null,
    aim,
    isOwn: aim !== null && isOwnDoing(aim),
  };
};
