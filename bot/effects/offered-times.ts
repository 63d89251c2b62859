import { SHORT_MINUTES } from '../../shared/domain/change-of-plan.ts';
import type { RhythmId, SessionId } from '../../shared/domain/ids.ts';
import { addDays, dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { timesThatSuit, USUAL_TIME } from '../../shared/domain/times-that-suit.ts';
import { timesForPair } from '../use-cases/rhythm/find-times.ts';
import { takenTimes } from '../use-cases/rhythm/taken-times.ts';
import { openTimes } from '../use-cases/session/open-times.ts';
import { participantsOf } from '../use-cases/use-case.ts';
import type { DeliveryPorts, EffectContext } from './effect.ts';

/** The length of a meeting in minutes, and the days to search, given the pair's current day. */
type Sought = Readonly<{
  minutes: number;
  /** The session that a tap moves there; null for another meeting. */
  session: SessionId | null;
  /** A time that was declined: its day is offered only if no other day suits both. */
  notOn?: Instant | null;
  /** A time that somebody has just taken out of the calendar, and that is free now: it is no answer. */
  notAt?: Instant | null;
  between: (today: CalendarDay, zone: string) => Readonly<{ from: CalendarDay; to: CalendarDay }>;
}>;

/** From today and `days` days on; with 0 only today. */
export const daysFromToday =
  (days: number): Sought['between'] =>
  (today) => ({ from: today, to: addDays(today, days) });

/**
 * Up to three times that suit a rhythm's two, for a card, asked for just before sending. None without permission or an answer: the
 * card comes all the same, and a day is chosen in the tab.
 */
export const offeredTimes = async (
  { stores, tenant, now }: EffectContext,
  id: RhythmId,
  { minutes, session, notOn = null, notAt = null, between }: Sought,
): Promise<(ports: Pick<DeliveryPorts, 'calendar'>) => Promise<readonly Instant[]>> => {
  const rhythm = await stores.rhythm.find(id);
  const pair = await participantsOf(stores, rhythm ? [rhythm] : []);
  const manager = rhythm && pair.get(rhythm.manager);
  if (!manager) return () => Promise.resolve([]);
  const zone = rhythm.cadence?.zone ?? manager.zone;
  const days = between(dayAt(now, zone), zone);
  const toFind = await timesForPair(stores, tenant, { rhythm, manager }, { ...days, minutes }, now);
  const taken = await takenTimes(stores, rhythm, { ...days, zone }, manager.id);
  const isOpen = await openTimes(stores, rhythm, { session, minutes, zone, taken }, now);
  const usual = rhythm.cadence?.time ?? USUAL_TIME;
  return async ({ calendar }) => {
    const free = toFind && (await calendar.freeTimes(toFind.organiser, toFind));
    // The card says that the times suit both: if one calendar isn't visible, they are offered in the tab instead.
    if (!free?.ok || free.value.seen !== 'both') return [];
    const suiting = (times: readonly Instant[]) =>
      timesThatSuit(times, [...pair.values()], { minutes, usual, zone, now, isOpen });
    const times = free.value.times.filter((at) => at !== notAt);
    const elsewhere =
      notOn === null ? [] : suiting(times.filter((at) => dayAt(at, zone) !== dayAt(notOn, zone)));
    return elsewhere.length > 0 ? elsewhere : suiting(times);
  };
};

/** How many short times are offered instead of today's session, and within how many days: the next working days. */
const SHORT_OFFERED = 2;
const SHORT_WITHIN_DAYS = 4;

/** When a quarter of an hour suits both, instead of today's cancelled session. */
export const shortTimes = async (
  context: EffectContext,
  id: RhythmId,
  session: SessionId,
): ReturnType<typeof offeredTimes> => {
  const times = await offeredTimes(context, id, {
    ...{ session, minutes: SHORT_MINUTES, between: daysFromToday(SHORT_WITHIN_DAYS) },
  });
  return async (ports) => (await times(ports)).slice(0, SHORT_OFFERED);
};
