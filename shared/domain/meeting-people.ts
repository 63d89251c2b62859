import { ATTENDEES_MAX } from './customer-meeting.ts';
import type { CustomerMeeting } from './customer-meeting.ts';
import type { Invitee } from './calendar-meeting.ts';
import { addMinutes } from './time.ts';

/** People met longer ago than this, in minutes, count as new (coaching model, `preparation.new-people`: 365 days). */
export const PEOPLE_KNOWN_FOR_MINUTES = 365 * 24 * 60;

/** A person's name; if only an address is known, the part before its @. */
export const calledBy = ({ name, address }: Invitee): string => {
  const said = name.trim();
  return said !== '' && !said.includes('@') ? said : address.slice(0, address.indexOf('@'));
};

/** The attendees in one line, as written by hand: as many whole names as fit. Null when nobody is named. */
export const attendeesLine = (people: readonly Invitee[]): string | null => {
  let line = '';
  for (const name of people.map(calledBy)) {
    const longer = line === '' ? name : `${line}, ${name}`;
    if (longer.length > ATTENDEES_MAX) break;
    line = longer;
  }
  return line === '' ? null : line;
};

const namesIn = (line: string): readonly string[] =>
  line
    .split(/[,;]| (?:och|and|&) /)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');

/**
 * Whether some attendees are new to the rep, judged by those known to have been at that customer's meetings in the past year. False when
 * nothing is known: nobody is called new without a reason.
 */
export const bringsNewPeople = (
  { customer, at, attendees }: Pick<CustomerMeeting, 'customer' | 'at' | 'attendees'>,
  others: readonly Pick<CustomerMeeting, 'customer' | 'at' | 'attendees'>[],
): boolean => {
  const met = others.filter(
    (one) =>
      one.customer.trim().toLowerCase() === customer.trim().toLowerCase() &&
      one.at < at &&
      one.at >= addMinutes(at, -PEOPLE_KNOWN_FOR_MINUTES) &&
      one.attendees !== null,
  );
  if (attendees === null || met.length === 0) return false;
  const known = new Set(met.flatMap((one) => namesIn(one.attendees ?? '')));
  return namesIn(attendees).some((name) => !known.has(name));
};
