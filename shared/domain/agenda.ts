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
  /** Set on a point that was meant for the next 1:1, whichever that is; not on one for a certain session. */
  forNext?: true | undefined;
  minutes: number;
  /** The section from which an added item took its minutes; null for a section, and when no section could give any. */
  takenFrom: string | null;
  /** Seconds spent before `enteredAt`. */
  usedSeconds: number;
  /** Set while this is the item in hand. */
  enteredAt: Instant | null;
}>;

export const AGENDA_TEXT_MAX = 300;
/** More items than anyone can go through in an hour. */
export const AGENDA_ADDED_MAX = 50;
/** Room for what people add, and for more sections than any template has. */
export const AGENDA_ITEMS_MAX = 100;

/** Seconds spent on an item so far. */
export const usedSeconds = (item: Pick<AgendaItem, 'usedSeconds' | 'enteredAt'>, now: Instant): number =>
  item.usedSeconds +
  (item.enteredAt === null ? 0 : Math.max(0, Math.round((toEpoch(now) - toEpoch(item.enteredAt)) / 1000)));

/** The agenda with item `id` in hand from `at`; the time spent on the earlier one is added to its `usedSeconds`. */
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

/** The points that people brought and nobody came to: they go on to the next session. */
export const unreachedPoints = <Item extends Pick<AgendaItem, 'kind' | 'usedSeconds' | 'enteredAt'>>(
  agenda: readonly Item[],
): readonly Item[] =>
  agenda.filter(
    ({ kind, usedSeconds, enteredAt }) => kind === 'added' && usedSeconds === 0 && enteredAt === null,
  );

/** The minutes of a point that somebody brings (coaching-model, `own_point`). */
const POINT_MINUTES = 5;
/** The least that a point gets, and that the section giving them keeps where there is room for both: in fewer, nothing is gone through. */
const LEAST_MINUTES = 3;
/** What a section keeps where there isn't: somebody has asked for the point, and nobody for the section. */
const SHORT_MINUTES = 1;

/** The minutes that a section of that length gives to a point; none if the point wouldn't get enough. */
const givenTo = (minutes: number): number => {
  const spare = Math.min(POINT_MINUTES, minutes - LEAST_MINUTES);
  if (spare >= LEAST_MINUTES) return spare;
  return minutes >= LEAST_MINUTES + SHORT_MINUTES ? LEAST_MINUTES : 0;
};

/** Of the template's own sections that nobody has come to yet, the one with the most minutes. */
const longestAhead = (agenda: readonly AgendaItem[]): AgendaItem | null =>
  agenda
    .filter(
      ({ kind, usedSeconds, enteredAt }) => kind === 'section' && usedSeconds === 0 && enteredAt === null,
    )
    .reduce<AgendaItem | null>((best, one) => (best && best.minutes >= one.minutes ? best : one), null);

const withPoint = (agenda: readonly AgendaItem[], point: AgendaItem): readonly AgendaItem[] => {
  const longest = longestAhead(agenda);
  const minutes = givenTo(longest?.minutes ?? 0);
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
 * The agenda with the points that people bring: right after the follow-up, or next once that has been gone through, in the order they
 * were brought. Their minutes are taken from the longest section, so that the session stays as long as before; a point for which no
 * section has enough gets none.
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

/** The agenda without those points: their minutes go back to the sections they came from. */
export const withoutPoints = (
  agenda: readonly AgendaItem[],
  isGone: (point: AgendaItem) => boolean = () => true,
): readonly AgendaItem[] =>
  agenda.filter((item) => item.kind === 'added' && isGone(item)).reduce(withoutPoint, agenda);

/** An item's place and minutes, without its words. */
export type AgendaPlace = Pick<AgendaItem, 'id' | 'kind' | 'section' | 'minutes' | 'takenFrom'>;

export const placesOf = (agenda: readonly AgendaItem[]): readonly AgendaPlace[] =>
  agenda.map(({ id, kind, section, minutes, takenFrom }) => ({ id, kind, section, minutes, takenFrom }));

/**
 * A planned session's agenda arranged as before, with the points added since. Points taken back since stay away. Null when it is
 * another agenda by now, as when the session's type has changed.
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

/** Whether a point found no room in the session's time: it is gone through all the same, or goes on to the next session. */
export const hasNoRoom = ({ kind, minutes }: Pick<AgendaItem, 'kind' | 'minutes'>): boolean =>
  kind === 'added' && minutes === 0;

/** The minutes wanted for an item; a list of these is in the order wanted. */
export type AgendaWish = Readonly<{ item: AgendaItemId; minutes: number }>;

/**
 * The agenda in another order, with other minutes, and without unwanted sections. Follow-up stays first and next steps last, and added
 * points stay: only whoever added one may take it back.
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
