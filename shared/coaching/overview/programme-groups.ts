import type { CalendarMonth } from '../../domain/month.ts';
import { quarterStart } from '../../domain/month.ts';
import type { PersonId } from '../../domain/ids.ts';
import { givesPhase, phaseOn } from '../../domain/programme.ts';
import type { FollowedProgramme } from '../../domain/programme.ts';
import type { Cadence } from '../../domain/rhythm.ts';
import type { CalendarDay } from '../../domain/time.ts';
import type { CoachedTeam } from './coached-teams.ts';
import type { ShownGroup } from './shown-groups.ts';
import { EVEN_FROM } from './team-figures.ts';
import type { RepMonth } from './team-figures.ts';

/** A group of reps who follow the organisation's programme, and how many of them kept it in a month. */
export type ProgrammeMonth = ShownGroup & Readonly<{ month: CalendarMonth; kept: number }>;

/** How the programme was kept in a quarter: in each group's latest month, and all told. */
export type ProgrammeOverview = Readonly<{
  people: number;
  kept: number;
  groups: readonly Readonly<{
    manager: PersonId | null;
    people: number;
    kept: number;
    until: CalendarMonth;
  }>[];
}>;

/** Whether a month kept the programme: the rhythm gave at least what its phase has, and at least half of what was due was held. */
export const keepsProgramme = (
  { phases, begunOn }: Pick<FollowedProgramme, 'phases' | 'begunOn'>,
  cadence: Pick<Cadence, 'weeks' | 'minutes'>,
  { due, held }: Pick<RepMonth, 'due' | 'held'>,
  last: CalendarDay,
): boolean => {
  const phase = phaseOn(phases, begunOn, last);
  return phase !== null && givesPhase(cadence, phase) && held >= EVEN_FROM * due;
};

/** Every team's reps who follow the programme. */
export const followingTeams = (
  teams: readonly CoachedTeam[],
  following: ReadonlySet<PersonId>,
): readonly CoachedTeam[] =>
  teams
    .map(({ manager, reps }) => ({ manager, reps: reps.filter((rep) => following.has(rep)) }))
    .filter(({ reps }) => reps.length > 0);

/** A quarter of these groups. Each group counts once, as it was last; the whole is a sum of groups that are shown themselves. */
export const programmeOf = (months: readonly ProgrammeMonth[], quarter: CalendarMonth): ProgrammeOverview => {
  const latest = new Map(
    months
      .filter(({ month }) => quarterStart(month) === quarter)
      .toSorted((one, other) => (one.month < other.month ? -1 : 1))
      .map((one) => [one.manager, one] as const),
  );
  const groups = [...latest.values()].map(({ manager, members, kept, month }) => ({
    ...{ manager, people: members.size, kept, until: month },
  }));
  return {
    people: groups.reduce((sum, { people }) => sum + people, 0),
    kept: groups.reduce((sum, { kept }) => sum + kept, 0),
    groups,
  };
};
