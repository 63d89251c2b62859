import type { DealId, DealPersonId, PersonId } from './ids.ts';
import type { CalendarDay } from './time.ts';

/** What somebody at the customer is to a deal, in the order in which it is asked: who signs, who can say no, who argues our case. */
export const dealRoles = ['signs', 'can-refuse', 'champion', 'influences'] as const;
export type DealRole = (typeof dealRoles)[number];

/** One of the customer's people in a deal. Their name, their part in it and whether the rep has met them: no more is kept of them. */
export type DealPerson = Readonly<{
  id: DealPersonId;
  version: number;
  deal: DealId;
  rep: PersonId;
  name: string;
  role: DealRole;
  /** The day that somebody said that the rep has met them; null where nobody has. */
  metOn: CalendarDay | null;
}>;

export const DEAL_PERSON_NAME_MAX = 80;
/** More people than anyone keeps in mind of one deal. */
export const DEAL_PEOPLE_MAX = 20;

/** What is to be changed of one of them; what is left out stays as it is. */
export type DealPersonChange = Readonly<{
  name?: string | undefined;
  role?: DealRole | undefined;
  metOn?: CalendarDay | null | undefined;
}>;

/** One of them with what is to be changed. */
export const correctDealPerson = (person: DealPerson, change: DealPersonChange): DealPerson => {
  const { name = person.name, role = person.role, metOn = person.metOn } = change;
  return { ...person, name, role, metOn };
};

/** Whether two names are the same person's, as two people write them at once. */
export const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
