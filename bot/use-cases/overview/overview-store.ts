import type { GroupChange } from '../../../shared/coaching/overview/group-change.ts';
import type { TeamMonth } from '../../../shared/coaching/overview/overview-of.ts';
import type { ProgrammeMonth } from '../../../shared/coaching/overview/programme-groups.ts';
import type { ShownGroup } from '../../../shared/coaching/overview/shown-groups.ts';
import type { ResultMetric } from '../../../shared/coaching/overview/result-change.ts';
import type { TeamFigures } from '../../../shared/coaching/overview/team-figures.ts';
import type { Membership } from '../../../shared/domain/disclosure.ts';
import type { PersonId, RhythmId } from '../../../shared/domain/ids.ts';
import type { CalendarMonth } from '../../../shared/domain/month.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { Trim } from '../retention/trim.ts';

/** What a change is of: a behaviour, or a metric that results are given of; of amounts, in that currency. */
export type ChangeSubject =
  | Readonly<{ kind: 'behaviour'; id: string }>
  | Readonly<{ kind: 'result'; metric: ResultMetric; currency: string | null }>;

/** What changed of a behaviour or of results up to a month. */
export type MonthsChange = Readonly<{ month: CalendarMonth; of: ChangeSubject }> &
  Pick<GroupChange, 'weeks' | 'insight'>;

/** A level that somebody gave a rep of a behaviour. */
export type GivenLevel = Readonly<{ rhythm: RhythmId; behaviour: string; level: number; at: Instant }>;

/** One organisation's overview: what is shown of each month, and whom each figure was of. */
export type OverviewStore = Readonly<{
  /** Takes a month to make, until the transaction is over. `busy`: another node is making a month; `made`: another has made this one. */
  takeMonth: (month: CalendarMonth, at: Instant) => Promise<'taken' | 'made' | 'busy'>;
  /** The months that have been made, the latest last. */
  months: () => Promise<readonly Readonly<{ month: CalendarMonth; madeAt: Instant }>[]>;
  /** Every rhythm that has been agreed on. */
  agreedRhythms: () => Promise<readonly Rhythm[]>;
  levels: (ids: readonly RhythmId[], since: Instant, until: Instant) => Promise<readonly GivenLevel[]>;
  /** Whose figures have been shown, the latest last. */
  shownGroups: () => Promise<readonly ShownGroup[]>;
  /** Of whom a change of each behaviour and metric has been shown: those who were coached, and the others. */
  shownChanges: () => Promise<readonly Readonly<{ subject: string; members: Membership }>[]>;
  /** How many days a deal usually took that was won within those days: the median; null of too few. */
  medianSale: (days: Readonly<{ from: CalendarDay; to: CalendarDay }>) => Promise<number | null>;
  /** When figures were first made of a group that any of the manager's reps is in; null while none have been. */
  firstShownOf: (manager: PersonId) => Promise<Instant | null>;
  addTeam: (month: CalendarMonth, group: ShownGroup, figures: TeamFigures) => Promise<void>;
  addProgramme: (group: ProgrammeMonth) => Promise<void>;
  /** Every group of whom it has been shown how the programme was kept, the latest last. */
  programmeMonths: () => Promise<readonly ProgrammeMonth[]>;
  addChange: (month: CalendarMonth, of: ChangeSubject, change: GroupChange) => Promise<void>;
  /** The figures from one month to another, both included, of all groups or of one manager's team. */
  teams: (from: CalendarMonth, until: CalendarMonth, manager?: PersonId) => Promise<readonly TeamMonth[]>;
  /** Everybody of whom figures of the small teams together have been shown. */
  smallMembers: () => Promise<ReadonlySet<PersonId>>;
  /**
   * Of each behaviour and metric whose change any of these people was part of: how many of the others have been part of just the same changes shown, for
   * each way of having been part of any.
   */
  changePartsBeside: (
    people: readonly PersonId[],
  ) => Promise<readonly Readonly<{ subject: string; count: number }>[]>;
  /** The latest change of each behaviour and metric up to a month. */
  changes: (until: CalendarMonth) => Promise<readonly MonthsChange[]>;
  trim: Trim;
}>;
