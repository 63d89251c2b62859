import { figureCauses } from '../domain/cause.ts';
import type { FigureCause } from '../domain/cause.ts';
import type { Deal } from '../domain/deal.ts';
import { addDays, daysBetween } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { SectionFacts } from './section-facts.ts';

/** One of the rep's own figures, with its earlier value; null when too little is known. */
export type FigureBehind = Readonly<{ cause: FigureCause; now: number | null; before: number | null }>;

/** How many days each is counted over, and how many cases a rate needs. */
const VOLUME_DAYS = 28;
const DEAL_DAYS = 90;
const RATE_MIN = 10;
/** The earlier value is the mean of this many spans before. */
const SPANS_BEFORE = 2;

/** A span of days: its last day is included, its first is not. */
type Span = Readonly<{ after: CalendarDay; until: CalendarDay }>;

const spansOf = (today: CalendarDay, days: number): readonly Span[] =>
  Array.from({ length: SPANS_BEFORE + 1 }, (_, nth) => ({
    after: addDays(today, -days * (nth + 1)),
    until: addDays(today, -days * nth),
  }));

const isIn = (day: CalendarDay, { after, until }: Span): boolean => day > after && day <= until;

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return mean(middle);
};

type DecidedDeal = Extract<Deal, { state: 'won' | 'lost' | 'let-go' }>;

const decidedIn = (deals: readonly Deal[], span: Span): readonly DecidedDeal[] =>
  deals.flatMap((deal) =>
    (deal.state === 'won' || deal.state === 'lost') && isIn(deal.on, span) ? [deal] : [],
  );
const wonIn = (deals: readonly Deal[], span: Span): readonly DecidedDeal[] =>
  decidedIn(deals, span).filter(({ state }) => state === 'won');

const figureIn: Readonly<
  Record<
    FigureCause,
    (facts: Pick<SectionFacts, 'deals' | 'meetings' | 'today'>, span: Span) => number | null
  >
> = {
  volume: ({ meetings, today }, span) => meetings.filter(({ day }) => day < today && isIn(day, span)).length,
  'hit-rate': ({ deals }, span) => {
    const decided = decidedIn(deals, span);
    return decided.length < RATE_MIN ? null : wonIn(deals, span).length / decided.length;
  },
  size: ({ deals }, span) => mean(wonIn(deals, span).flatMap(({ value }) => (value === null ? [] : [value]))),
  time: ({ deals }, span) =>
    median(wonIn(deals, span).map(({ createdOn, on }) => daysBetween(createdOn, on))),
};

/** Whether more meetings were held, by a goal that counts them, than are entered here: what is entered tells nothing of how many. */
const areFewEntered = ({
  goals,
  meetings,
  today,
}: Pick<SectionFacts, 'goals' | 'meetings' | 'today'>): boolean =>
  goals.some(
    ([own]) =>
      own?.metric === 'meetings-held' &&
      own.value - own.baseline >
        meetings.filter(({ day }) => day >= own.from && day <= own.to && day <= today).length,
  );

/** The rep's own figures that may explain a result, each beside its earlier value. Nobody else's are compared. */
export const figuresBehind = (
  facts: Pick<SectionFacts, 'deals' | 'goals' | 'meetings' | 'today'>,
): readonly FigureBehind[] =>
  figureCauses.map((cause) => {
    const [now, ...before] = spansOf(facts.today, cause === 'volume' ? VOLUME_DAYS : DEAL_DAYS).map((span) =>
      figureIn[cause](facts, span),
    );
    // If no meeting was ever entered, that doesn't tell how many there were.
    const isEmpty =
      cause === 'volume' && ([now, ...before].every((count) => count === 0) || areFewEntered(facts));
    return isEmpty
      ? { cause, now: null, before: null }
      : { cause, now: now ?? null, before: mean(before.flatMap((one) => (one === null ? [] : [one]))) };
  });
