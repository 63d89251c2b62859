import { CUSTOMER_MAX } from './customer-meeting.ts';
import type { Invitee } from './calendar-meeting.ts';
import type { OpenDeal } from './deal.ts';

/** Domains where anybody can have an address: they say nothing about whom somebody works for. */
const PERSONAL = new Set(
  'gmail googlemail outlook hotmail live msn icloud me mac yahoo ymail aol proton protonmail pm gmx web mail telia comhem bredband tele2 spray passagen'.split(
    ' ',
  ),
);
/** Labels before a country code, as in example.co.uk. */
const BEFORE_COUNTRY = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne']);
/** Names of at most this many letters are abbreviations, like ABB and SEB. */
const LETTERS_MAX = 3;

/** The part of an address that its organisation has chosen; null when it tells nothing. */
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

/** The whole words beginning a deal's name that match the label, as people write it: Åhléns for ahlens; null when none do. */
const writtenIn = (name: string, label: string): string | null => {
  const words = name.trim().split(/\s+/);
  const count = words.findIndex((_, at) => squashed(words.slice(0, at + 1).join('')) === squashed(label));
  return count < 0 ? null : words.slice(0, count + 1).join(' ');
};

/** The customer that a meeting seems to be with, and the rep's open deal: null for either that can't be told. */
export type CustomerGuess = Readonly<{ customer: string | null; deal: OpenDeal['id'] | null }>;

/** Guesses from the domain that most people from outside have, in the words of a deal of the rep's that fits. */
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
