import { CUSTOMER_MAX } from './customer-meeting.ts';
import type { Invitee } from './calendar-meeting.ts';
import type { OpenDeal } from './deal.ts';

/** Where anybody has an address: they say nothing of whom somebody works for. */
const PERSONAL = new Set(
  'gmail googlemail outlook hotmail live msn icloud me mac yahoo ymail aol proton protonmail pm gmx web mail telia comhem bredband tele2 spray passagen'.split(
    ' ',
  ),
);
/** What stands before a country in names like example.co.uk. */
const BEFORE_COUNTRY = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne']);
/** Names as short as this are letters, as ABB and SEB are. */
const LETTERS_MAX = 3;

/** The part of an address that the organisation has chosen; null where it tells nothing. */
const labelOf = (address: string): string | null => {
  const parts = address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.')
    .slice(0, -1);
  const label = parts.length > 1 && BEFORE_COUNTRY.has(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
  return !label || PERSONAL.has(label) || label.startsWith('xn--') ? null : label;
};

const squashed = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

const asName = (label: string): string =>
  label.length <= LETTERS_MAX ? label.toUpperCase() : label.slice(0, 1).toUpperCase() + label.slice(1);

/** The beginning of a deal's name, in whole words, that is the label as people write it: Åhléns of ahlens; null where none is. */
const writtenIn = (name: string, label: string): string | null => {
  const words = name.trim().split(/\s+/);
  const count = words.findIndex((_, at) => squashed(words.slice(0, at + 1).join('')) === squashed(label));
  return count < 0 ? null : words.slice(0, count + 1).join(' ');
};

/** Which customer a meeting seems to be with, and which of the rep's open deals: null where neither can be told. */
export type CustomerGuess = Readonly<{ customer: string | null; deal: OpenDeal['id'] | null }>;

/** By where most of those from outside have their addresses, in the words of the rep's deals where one fits. */
export const guessCustomer = (
  outsiders: readonly Invitee[],
  deals: readonly Pick<OpenDeal, 'id' | 'name'>[],
): CustomerGuess => {
  const counts = new Map<string, number>();
  for (const { address } of outsiders) {
    const label = labelOf(address);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!most) return { customer: null, deal: null };
  const [label] = most;
  const fitting = deals.flatMap(({ id, name }) => {
    const written = writtenIn(name, label);
    return written === null ? [] : [{ id, written }];
  });
  const [first] = fitting;
  return {
    customer: (first?.written ?? asName(label)).slice(0, CUSTOMER_MAX),
    deal: first && fitting.length === 1 ? first.id : null,
  };
};
