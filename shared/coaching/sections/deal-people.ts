import { z } from 'zod/mini';
import { pathIn } from '../../domain/deal-conclusion.ts';
import { dealRoles } from '../../domain/deal-person.ts';
import type { DealPerson } from '../../domain/deal-person.ts';
import { dealId, dealPersonId } from '../../domain/ids.ts';
import { calendarDay } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import { dealInHand } from '../deal-in-hand.ts';
import { isNameIn } from '../name-in-text.ts';
import type { SectionFacts } from '../section-facts.ts';

const personInDeal = z.object({
  ...{ id: dealPersonId, version: z.int(), name: z.string(), role: z.enum(dealRoles) },
  /** The last day that the rep met them, at a meeting or as somebody said; null where they haven't been met. */
  met: z.nullable(calendarDay),
  /** Whether that is only what somebody said, so that it can be taken back. */
  said: z.boolean(),
});

/** Who decides about a deal and who argues for it, whom of them the rep has met, and what is left until it is signed. */
export const dealPeople = z.object({
  kind: z.literal('deal-people'),
  deal: z.nullable(z.object({ id: dealId, name: z.string() })),
  /** Who decides and hasn't been met comes first. */
  people: z.array(personInDeal),
  /** Who is to be asked for next: the first part that nobody is known to have. */
  asks: z.nullable(z.enum(dealRoles)),
  path: z.nullable(z.string()),
});
export type DealPeople = z.output<typeof dealPeople>;
export type PersonInDeal = DealPeople['people'][number];

/** The parts that somebody has to have for the two to know how the decision goes. */
const askedFor = ['signs', 'can-refuse', 'champion'] as const;

/** Whether a customer meeting's line of attendees names somebody, by what stands before the first comma of their name. */
const isAmong = (attendees: string, name: string): boolean =>
  isNameIn(attendees, (name.split(',')[0] ?? '').trim());

const lastMet = ({ meetings, today }: SectionFacts, { deal, name }: DealPerson): CalendarDay | null =>
  meetings.findLast(
    (meeting) =>
      meeting.deal === deal &&
      meeting.day < today &&
      meeting.attendees !== null &&
      isAmong(meeting.attendees, name),
  )?.day ?? null;

const later = (one: CalendarDay | null, other: CalendarDay | null): CalendarDay | null =>
  one === null || (other !== null && other > one) ? other : one;

/** Who decides and hasn't been met, then by what they are to the deal, then as they were entered. */
const rankOf = ({ role, met }: PersonInDeal): number =>
  role === 'signs' && met === null ? -1 : dealRoles.indexOf(role);

/** The people in the deal in hand, whom of them the rep has met, in the order in which they are talked about. */
export const peopleInHand = (facts: SectionFacts): readonly PersonInDeal[] =>
  facts.people
    .map((person) => {
      const { id, version, name, role, metOn } = person;
      const atMeeting = lastMet(facts, person);
      return { id, version, name, role, met: later(metOn, atMeeting), said: metOn !== null && !atMeeting };
    })
    .sort((one, other) => rankOf(one) - rankOf(other));

export const dealPeopleOf = (facts: SectionFacts): DealPeople => {
  const deal = dealInHand(facts);
  const people = peopleInHand(facts);
  return {
    kind: 'deal-people',
    deal: deal && { id: deal.id, name: deal.name },
    people: [...people],
    asks: askedFor.find((role) => !people.some((person) => person.role === role)) ?? null,
    path: pathIn(facts.conclusions),
  };
};
