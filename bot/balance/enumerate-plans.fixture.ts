import type { ComingHours, RepToCoach } from '../../shared/coaching/balance/coming-hours.ts';

/** One rep's minutes in each week, and what section 9 makes of them. */
type RepPlan = Readonly<{
  minutes: readonly number[];
  short: number;
  extra: number;
  worth: number;
  changes: number;
  placing: readonly number[];
}>;

const lengthsOf = (length: number): readonly number[] =>
  [-15, 0, 15, 30, 45, 60, 75, 90].map((more) => length + more).filter((one) => one > 0 && one <= 2 * length);

const everyChoice = (count: number, choices: readonly number[]): readonly (readonly number[])[] =>
  count === 0
    ? [[]]
    : everyChoice(count - 1, choices).flatMap((begun) => choices.map((choice) => [...begun, choice]));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether no rep waits longer than agreed: no `interval + 1` weeks that hold something due pass without, nor as many between two. */
const waitsTooLong = ({ due, interval }: RepToCoach, held: readonly boolean[]): boolean =>
  held.some((_, first) => {
    const run = held.slice(first, first + interval + 1);
    if (run.length <= interval || run.includes(true)) return false;
    const isDue = run.some((_week, nth) => due.includes(first + nth));
    const isBetween = held.slice(0, first).includes(true) && held.slice(first + run.length).includes(true);
    return isDue || isBetween;
  });

const judge = (rep: RepToCoach, minutes: readonly number[]): readonly RepPlan[] => {
  const agreed = rep.due.length * rep.length;
  const total = sum(minutes);
  const held = minutes.map((one) => one > 0);
  const short = Math.max(0, agreed - total);
  const extra = Math.max(0, total - agreed) / 15;
  const isCovered = rep.due.every((week) => held.slice(Math.max(0, week - 1), week + 2).includes(true));
  if (!Number.isInteger(extra) || extra * 15 > agreed) return [];
  if ((short === 0 && !isCovered) || waitsTooLong(rep, held)) return [];
  const kept = rep.booked.filter((booked) => minutes[booked.week] === booked.minutes).length;
  return [
    {
      ...{ minutes, short, extra, changes: rep.booked.length - kept },
      worth: sum(Array.from({ length: extra }, (_, nth) => rep.need / 2 ** nth)),
      placing: [
        sum(minutes.map((one) => (one === 0 ? 0 : 1 + (2 * Math.abs(one - rep.length)) / 15))),
        ...held.map((one) => (one ? 0 : 1)),
        ...minutes.map((one) => -one),
      ],
    },
  ];
};

const precedes = (one: readonly number[], other: readonly number[]): boolean => {
  const nth = one.findIndex((value, at) => Math.abs(value - (other[at] ?? 0)) > 1e-9);
  return nth >= 0 && (one[nth] ?? 0) < (other[nth] ?? 0);
};

const totalsOf = (reps: readonly RepToCoach[], plans: readonly RepPlan[]): readonly number[] => [
  sum(plans.map(({ short }) => short)),
  Math.max(
    0,
    ...plans.map(({ short }, nth) =>
      short === 0 ? 0 : short / sum((reps[nth]?.due ?? []).map(() => reps[nth]?.length ?? 0)),
    ),
  ),
  sum(plans.map(({ short }, nth) => short * (reps[nth]?.need ?? 0))),
  -sum(plans.map(({ worth }) => worth)),
  sum(plans.map(({ changes }) => changes)),
  sum(plans.map(({ extra }) => extra)),
  ...plans.map(({ short, extra }) => short - 15 * extra),
  ...plans.flatMap(({ placing }) => placing),
];

/** Tries every plan there is, for a few reps whose ids are in order: the best one's minutes by rep and week; null if there is none. */
export const bestByTrying = ({ weeks, reps }: ComingHours): readonly (readonly number[])[] | null => {
  const plans = reps.map((rep) =>
    everyChoice(weeks.length, [0, ...lengthsOf(rep.length)]).flatMap((minutes) => judge(rep, minutes)),
  );
  let best: Readonly<{ plans: readonly RepPlan[]; totals: readonly number[] }> | null = null;
  const tryAll = (chosen: readonly RepPlan[], room: readonly number[]): void => {
    if (chosen.length === reps.length) {
      const totals = totalsOf(reps, chosen);
      if (best === null || precedes(totals, best.totals)) best = { plans: chosen, totals };
      return;
    }
    for (const plan of plans[chosen.length] ?? []) {
      const left = room.map((minutes, week) => minutes - (plan.minutes[week] ?? 0));
      if (left.every((minutes) => minutes >= 0)) tryAll([...chosen, plan], left);
    }
  };
  const read = () => best;
  tryAll(
    [],
    weeks.map(({ capacity }) => capacity),
  );
  return read()?.plans.map(({ minutes }) => minutes) ?? null;
};
