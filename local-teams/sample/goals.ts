import { setGoal, updateGoalValue } from '../../shared/contracts/goal.ts';
import type { GoalView } from '../../shared/contracts/goal.ts';
import { addDays, dayAt, daysBetween, momentOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../shared/domain/time.ts';
import { idOf } from '../people.ts';
import type { PersonKey } from '../protocol.ts';
import { ZONE } from './hours.ts';
import type { SampleCall } from './sample-calls.ts';
import type { Scene } from './scene.ts';
import { meetingsHeld } from './results.ts';
import { sharedGoals } from './team.ts';
import type { SampleRep } from './team.ts';

/** When a week's figure is entered: in the morning, after everything else that begins the day. */
const ENTERED = '08:45' as WallTime;
const WEEK = 7;
/** How far back the past quarter is followed, in days: as far as the sample goes. */
const FOLLOWED = 84;
/** Where the company and Maria's team stand against their plans: 1 is on plan. */
const PACE = { company: 1.01, team: 0.97 } as const;
/** How much each week's figure deviates from the line to the end, in turn. */
const WOBBLE = [-0.12, -0.05, 0.04, -0.03, 0.06, 0.02, -0.02, 0.03, -0.01, 0.01] as const;
/** Figures are entered rounded to this many kronor. */
const ROUND = 5_000;

type Quarter = Readonly<{ name: string; from: CalendarDay; to: CalendarDay }>;

/** The quarter that a day is in, from its first day to its last. */
const quarterOf = (day: CalendarDay): Quarter => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const number = Math.ceil(month / 3);
  const first = (of: number, inYear: number) =>
    `${inYear}-${String(3 * of - 2).padStart(2, '0')}-01` as CalendarDay;
  const next = number === 4 ? first(1, year + 1) : first(number + 1, year);
  return { name: `Q${number}`, from: first(number, year), to: addDays(next, -1) };
};

const total = { kind: 'total', up: true, baseline: 0 } as const;
const money = { ...total, unit: 'money', metric: 'recurring-revenue' } as const;
/** How many a rep is to hold in a quarter; it serves no other goal. */
const customerMeetings = { ...total, unit: 'count', metric: 'meetings-held', target: 36, value: 0 } as const;

/** The company's goal, the team's and each rep's as they stand today, all at once. */
export const goalsToday = (
  call: SampleCall,
  team: readonly SampleRep[],
  present: Instant,
): readonly Scene[] => {
  const { from, to } = quarterOf(dayAt(present, ZONE));
  const part = { ...money, from, to };
  const play = async (): Promise<void> => {
    const company = await call('eva', setGoal, {
      body: { level: 'company', ownerId: null, parentId: null, ...part, ...sharedGoals.company },
    });
    const ofTeam = await call('maria', setGoal, {
      body: { level: 'team', ownerId: idOf('maria'), parentId: company.id, ...part, ...sharedGoals.team },
    });
    for (const { rep, goal } of team)
      if (goal)
        await call('maria', setGoal, {
          body: { level: 'individual', ownerId: idOf(rep), parentId: ofTeam.id, ...part, ...goal },
        });
  };
  return [{ at: present, play }];
};

/** What has come in by that share of a quarter, at that pace. */
const cameIn = (target: number, share: number, pace: number, week: number): number => {
  const wobble = share >= 1 ? 0 : (WOBBLE[week % WOBBLE.length] ?? 0);
  return Math.max(0, Math.round((target * share * pace * (1 + wobble)) / ROUND) * ROUND);
};

/** One quarter's goals, set at its start and updated each week until today. */
const followed = (
  call: SampleCall,
  team: readonly SampleRep[],
  { name, from, to }: Quarter,
  present: Instant,
): readonly Scene[] => {
  const today = dayAt(present, ZONE);
  const started = addDays(today, -FOLLOWED) > from ? addDays(today, -FOLLOWED) : from;
  const part = { ...money, from, to, value: 0 };
  const goals: { by: PersonKey; pace: number; goal: GoalView }[] = [];
  const set = async (): Promise<void> => {
    const company = await call('eva', setGoal, {
      body: {
        ...sharedGoals.company,
        level: 'company',
        ownerId: null,
        parentId: null,
        ...part,
        name: `Ny ARR ${name}`,
      },
    });
    goals.push({ by: 'eva', pace: PACE.company, goal: company });
    const ofTeam = await call('maria', setGoal, {
      body: {
        ...sharedGoals.team,
        ...{ level: 'team', ownerId: idOf('maria'), parentId: company.id, ...part },
        name: `Ny ARR ${name}, team Maria`,
      },
    });
    goals.push({ by: 'maria', pace: PACE.team, goal: ofTeam });
    for (const { rep, goal, pace = 1 } of team) {
      if (!goal) continue;
      const own = await call('maria', setGoal, {
        body: {
          ...{ level: 'individual', ownerId: idOf(rep), parentId: ofTeam.id, target: goal.target, ...part },
          name: `${rep === 'omar' ? 'New' : 'Ny'} ARR ${name}`,
        },
      });
      goals.push({ by: 'maria', pace, goal: own });
      if (to >= today && meetingsHeld[rep].length > 0)
        await call('maria', setGoal, {
          body: {
            ...{ ...customerMeetings, level: 'individual', parentId: null },
            ...{ ownerId: idOf(rep), from, to },
            name: rep === 'omar' ? 'Customer meetings' : 'Genomförda kundmöten',
          },
        });
    }
  };
  const update = async (day: CalendarDay, week: number, last: boolean): Promise<void> => {
    const share = Math.min(1, (daysBetween(from, day) + 1) / (daysBetween(from, to) + 1));
    for (const one of goals) {
      const { id, version, target } = one.goal;
      const value = cameIn(target, share, one.pace, last ? 0 : week) || 0;
      one.goal = await call(one.by, updateGoalValue, {
        params: { id },
        body: { version, value: last ? Math.round((target * share * one.pace) / ROUND) * ROUND : value },
      });
    }
  };
  const end = to < today ? to : today;
  const weeks = Math.floor(daysBetween(started, end) / WEEK);
  return [
    { at: momentOf(started, ENTERED, ZONE), play: set },
    ...Array.from({ length: weeks }, (_, nth) => {
      const day = addDays(started, WEEK * (nth + 1));
      return { at: momentOf(day, ENTERED, ZONE), play: () => update(day, nth, false) };
    }),
    { at: to < today ? momentOf(addDays(to, 1), ENTERED, ZONE) : present, play: () => update(end, 0, true) },
  ];
};

/** The goals of the quarters covered by the last twelve weeks, with a figure each week. */
export const goalsFollowed = (
  call: SampleCall,
  team: readonly SampleRep[],
  present: Instant,
): readonly Scene[] => {
  const today = dayAt(present, ZONE);
  const quarters = [quarterOf(addDays(today, -FOLLOWED)), quarterOf(today)];
  return quarters
    .filter(({ name }, at) => quarters.findIndex((one) => one.name === name) === at)
    .flatMap((one) => followed(call, team, one, present));
};
