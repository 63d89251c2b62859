import type { DealId, DealPersonId, PersonId } from './ids.ts';
import type { CalendarDay } from './time.ts';

/** A person's role in a deal at the customer, in the order of asking: who signs, who can say no, who argues our case. */
export const dealRoles = ['signs', 'can-refuse', 'champion', 'influences'] as const;
export type DealRole = (typeof dealRoles)[number];

/** One of the customer's people in a deal. Only their name, their role and whether the rep has met them are stored. */
export type DealPerson = Readonly<{
  id: DealPersonId;
  version: number;
  deal: DealId;
  rep: PersonId;
  name: string;
  role: DealRole;
  /** The day on which somebody said that the rep has met them; null if nobody has. */
  metOn: CalendarDay | null;
}>;

export const DEAL_PERSON_NAME_MAX = 80;
/** More people than anyone remembers in one deal. */
export const DEAL_PEOPLE_MAX = 20;

/** A change to a person; a part left out stays. */
export type DealPersonChange = Readonly<{
  name?: string | undefined;
  role?: DealRole | undefined;
  metOn?: CalendarDay | null | undefined;
}>;

/** The person with the change made. */
export const correctDealPerson = (person: DealPerson, change: DealPersonChange): DealPerson => {
  const { name = person.name, role = person.role, metOn = person.metOn } = change;
  return { ...person, name, role, metOn };
};

/** Whether two names belong to the same person, as two people may write them at once. */
export const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
