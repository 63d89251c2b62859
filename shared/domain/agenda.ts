import type { AgendaItemId, PersonId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import type { Instant } from './time.ts';
import { toEpoch } from './time.ts';

export const agendaItemKinds = ['follow-up', 'section', 'added', 'next-steps'] as const;
export type AgendaItemKind = (typeof agendaItemKinds)[number];

/** One thing the session goes through: always follow-up first and next steps last. */
export type AgendaItem = Readonly<{
  id: AgendaItemId;
  kind: AgendaItemKind;
  /** The template's section; null for what somebody added. */
  section: string | null;
  /** What somebody added, in their own words; null for a template's section. */
  text: string | null;
  addedBy: PersonId | null;
  minutes: number;
  /** The section that gave what somebody added its minutes; null for a section, and where none had any to give. */
  takenFrom: string | null;
  /** Seconds spent before `enteredAt`. */
  usedSeconds: number;
  /** Set while this is the item in hand. */
  enteredAt: Instant | null;
}>;

export const AGENDA_TEXT_MAX = 300;
/** More than anyone can go through in an hour. */
export const AGENDA_ADDED_MAX = 50;
/** What people add, and more sections than any template has. */
export const AGENDA_ITEMS_MAX = 100;

/** Seconds spent on an item so far. */
export const usedSeconds = (item: Pick<AgendaItem, 'usedSeconds' | 'enteredAt'>, now: Instant): number =>
  item.usedSeconds +
  (item.enteredAt === null ? 0 : Math.max(0, Math.round((toEpoch(now) - toEpoch(item.enteredAt)) / 1000)));

/** The agenda with `id` in hand from `at`; the time of what was in hand before is put to its account. */
export const enter = (
  agenda: readonly AgendaItem[],
  id: AgendaItemId | null,
  at: Instant,
): readonly AgendaItem[] =>
  agenda.map((item) =>
    item.id === id
      ? { ...item, enteredAt: item.enteredAt ?? at }
      : item.enteredAt === null
        ? item
        : { ...item, usedSeconds: usedSeconds(item, at), enteredAt: null },
  );

/** The minutes of what somebody brings (coaching-model, `own_point`), and what a section keeps that gives them. */
const POINT_MINUTES = 5;
const KEPT_MINUTES = 1;

/** The section in between with the most minutes, of those that nobody has come to. */
const longestAhead = (agenda: readonly AgendaItem[]): AgendaItem | null =>
  agenda
    .filter(
      ({ kind, usedSeconds, enteredAt }) => kind === 'section' && usedSeconds === 0 && enteredAt === null,
    )
    .reduce<AgendaItem | null>((best, one) => (best && best.minutes >= one.minutes ? best : one), null);

const withPoint = (agenda: readonly AgendaItem[], point: AgendaItem): readonly AgendaItem[] => {
  const longest = longestAhead(agenda);
  const minutes = longest ? Math.min(POINT_MINUTES, Math.max(0, longest.minutes - KEPT_MINUTES)) : 0;
  const given = agenda.map((item) =>
    item === longest ? { ...item, minutes: item.minutes - minutes } : item,
  );
  const inHand = agenda.findIndex(({ enteredAt }) => enteredAt !== null);
  const before = agenda.findIndex(({ kind }, at) => at > Math.max(0, inHand) && kind !== 'added');
  const place = before === -1 ? Math.max(0, agenda.length - 1) : before;
  const takenFrom = minutes > 0 ? (longest?.section ?? null) : null;
  return [...given.slice(0, place), { ...point, minutes, takenFrom }, ...given.slice(place)];
};

/**
 * The agenda with what people bring: first after the follow-up, or next where that is gone through, in the order it was
 * brought. Its minutes are taken from the longest section, so that the session is as long as before.
 */
export const withPoints = (
  agenda: readonly AgendaItem[],
  points: readonly AgendaItem[],
): readonly AgendaItem[] => points.reduce(withPoint, agenda);

const withoutPoint = (agenda: readonly AgendaItem[], point: AgendaItem): readonly AgendaItem[] =>
  agenda
    .filter((item) => item !== point)
    .map((item) =>
      item.kind === 'section' && item.section === point.takenFrom
        ? { ...item, minutes: item.minutes + point.minutes }
        : item,
    );

/** The agenda without those points: their minutes go back to where they came from. */
export const withoutPoints = (
  agenda: readonly AgendaItem[],
  isGone: (point: AgendaItem) => boolean = () => true,
): readonly AgendaItem[] =>
  agenda.filter((item) => item.kind === 'added' && isGone(item)).reduce(withoutPoint, agenda);

/** Where an item stands and what it takes; the words are the item's own. */
export type AgendaPlace = Pick<AgendaItem, 'id' | 'kind' | 'section' | 'minutes' | 'takenFrom'>;

export const placesOf = (agenda: readonly AgendaItem[]): readonly AgendaPlace[] =>
  agenda.map(({ id, kind, section, minutes, takenFrom }) => ({ id, kind, section, minutes, takenFrom }));

/**
 * The agenda of a planned session arranged as it was, with what somebody has added since. What
 * they have taken back stays away. Null when it has become another one since, as when the session is about something else.
 */
export const arrangedAs = (
  agenda: readonly AgendaItem[],
  places: readonly AgendaPlace[],
): readonly AgendaItem[] | null => {
  if (agenda[0]?.id !== places[0]?.id) return null;
  const was = new Set(places.map(({ id }) => id));
  const items = places.map((place): AgendaItem => {
    const item = agenda.find(({ id }) => id === place.id);
    return { text: null, addedBy: null, usedSeconds: 0, enteredAt: null, ...item, ...place };
  });
  const there = new Set(agenda.map(({ id }) => id));
  return withPoints(
    withoutPoints(items, ({ id }) => !there.has(id)),
    agenda.filter(({ id, kind }) => kind === 'added' && !was.has(id)),
  );
};

/** What an item is to take, in the order in which the items are to be gone through. */
export type AgendaWish = Readonly<{ item: AgendaItemId; minutes: number }>;

/**
 * The agenda in another order, with other minutes, and without the sections that are not wanted. Follow-up stays first and
 * next steps last, and what somebody has added stays: it is theirs to take back.
 */
export const rearrange = (
  agenda: readonly AgendaItem[],
  wanted: readonly AgendaWish[],
): Result<readonly AgendaItem[], 'agenda-unfit'> => {
  const arranged = wanted.flatMap(({ item: id, minutes }) => {
    const item = agenda.find((one) => one.id === id);
    return item ? [{ ...item, minutes }] : [];
  });
  const ids = new Set(arranged.map(({ id }) => id));
  const isWhole = arranged.length === wanted.length && ids.size === wanted.length;
  const stays = ({ id, kind }: AgendaItem): boolean => kind === 'section' || ids.has(id);
  const isInOrder = arranged[0]?.id === agenda[0]?.id && arranged.at(-1)?.id === agenda.at(-1)?.id;
  return isWhole && isInOrder && agenda.every(stays) ? ok(arranged) : refuse('agenda-unfit');
};
