import { SHORT_MINUTES } from '../../shared/domain/change-of-plan.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { addDays, dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { timesThatSuit, USUAL_TIME } from '../../shared/domain/times-that-suit.ts';
import { timesForPair } from '../use-cases/rhythm/find-times.ts';
import { participantsOf } from '../use-cases/use-case.ts';
import type { DeliveryPorts, EffectContext } from './effect.ts';

/** How long a meeting is, in minutes, and between which days a time is looked for, given the day it is for the two. */
type Sought = Readonly<{
  minutes: number;
  between: (today: CalendarDay, zone: string) => Readonly<{ from: CalendarDay; to: CalendarDay }>;
}>;

/** From today on, for so many days more; with 0 today alone. */
export const daysFromToday =
  (days: number): Sought['between'] =>
  (today) => ({ from: today, to: addDays(today, days) });

/**
 * Up to three times that suit the two of a rhythm, for a card, asked for as late as can be. None without leave, or an answer: it is
 * said all the same, and a day is chosen in the tab.
 */
export const offeredTimes = async (
  { stores, tenant, now }: EffectContext,
  id: RhythmId,
  { minutes, between }: Sought,
): Promise<(ports: Pick<DeliveryPorts, 'calendar'>) => Promise<readonly Instant[]>> => {
  const rhythm = await stores.rhythm.find(id);
  const pair = await participantsOf(stores, rhythm ? [rhythm] : []);
  const manager = rhythm && pair.get(rhythm.manager);
  if (!manager) return () => Promise.resolve([]);
  const zone = rhythm.cadence?.zone ?? manager.zone;
  const days = between(dayAt(now, zone), zone);
  const toFind = await timesForPair(stores, tenant, { rhythm, manager }, { ...days, minutes }, now);
  const usual = rhythm.cadence?.time ?? USUAL_TIME;
  return async ({ calendar }) => {
    const free = toFind && (await calendar.freeTimes(toFind.organiser, toFind));
    // A card says that they suit both: where one calendar can't be seen, the times are in the tab.
    return free?.ok && free.value.seen === 'both'
      ? timesThatSuit(free.value.times, [...pair.values()], { minutes, usual, zone, now })
      : [];
  };
};

/** How many are offered for a quarter of an hour in the place of today's, and within how many days: the next of those at work. */
const SHORT_OFFERED = 2;
const SHORT_WITHIN_DAYS = 4;

/** When a quarter of an hour suits both, in the place of today's session, which is cancelled. */
export const shortTimes = async (context: EffectContext, id: RhythmId): ReturnType<typeof offeredTimes> => {
  const times = await offeredTimes(context, id, {
    ...{ minutes: SHORT_MINUTES, between: daysFromToday(SHORT_WITHIN_DAYS) },
  });
  return async (ports) => (await times(ports)).slice(0, SHORT_OFFERED);
};
