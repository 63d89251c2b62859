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
  /** The last day that the rep met them, at a meeting or as somebody said; null if they haven't been met. */
  met: z.nullable(calendarDay),
  /** Whether it is only what somebody said, and can be taken back. */
  said: z.boolean(),
});

/** Who decides about a deal and who argues for it, which of them the rep has met, and what is left until it is signed. */
export const dealPeople = z.object({
  kind: z.literal('deal-people'),
  deal: z.nullable(z.object({ id: dealId, name: z.string() })),
  /** A signer who hasn't been met comes first. */
  people: z.array(personInDeal),
  /** The role to ask about next: the first that nobody is known to have. */
  asks: z.nullable(z.enum(dealRoles)),
  path: z.nullable(z.string()),
});
export type DealPeople = z.output<typeof dealPeople>;
export type PersonInDeal = DealPeople['people'][number];

/** The roles that must be known for the two to know how the decision is made. */
const askedFor = ['signs', 'can-refuse', 'champion'] as const;

/** Whether a customer meeting's attendees include a name, by the part of it before the first comma. */
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

/** A signer who hasn't been met first, then by role, then as they were entered. */
const rankOf = ({ role, met }: PersonInDeal): number =>
  role === 'signs' && met === null ? -1 : dealRoles.indexOf(role);

/** The people in the deal in hand, with when the rep met them, in the order of discussion. */
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
