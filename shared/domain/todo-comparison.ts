import type { Commitment } from './commitment.ts';
import type { CommitmentId, PersonId } from './ids.ts';
import { addDays } from './time.ts';
import type { CalendarDay } from './time.ts';

/** What a commitment and its task in Microsoft To Do have in common. */
export type TaskFacts = Readonly<{ title: string; due: CalendarDay | null; completed: boolean }>;

/** The part that is read from To Do. */
export type TakenFacts = Pick<TaskFacts, 'due' | 'completed'>;

/**
 * What is known of a commitment's task. `making`: it may exist already, since the answer to the request may be lost. `there`: `known` is
 * what both sides started from, and `written` is what was last to be written, which may have arrived too; null when nothing was.
 * `deleted`: its owner has deleted it there, and it is not made again.
 */
export type CommitmentTask = Readonly<{ commitment: CommitmentId }> &
  Readonly<
    | { state: 'making' }
    | { state: 'there'; taskId: string; known: TaskFacts; written: TakenFacts | null }
    | { state: 'deleted' }
  >;

/** A task's title is its item's subject (Microsoft Learn, "todoTask", task export mapping), of which Exchange keeps 255 (MS-OXCMSG). */
export const TASK_TITLE_MAX = 255;

/** The commitment's text as a title, never cut in the middle of a character. */
export const taskTitleOf = (text: string): string =>
  text.length <= TASK_TITLE_MAX
    ? text
    : `${text.slice(0, TASK_TITLE_MAX - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** The commitment as a task. */
export const taskFactsOf = ({ text, due, state }: Commitment): TaskFacts => ({
  ...{ title: taskTitleOf(text), due },
  completed: state === 'kept',
});

/** Whether a commitment has a task with that person: their own, open or kept. Nobody is to do a dropped or disputed one. */
export const hasTask = (commitment: Commitment, person: PersonId): boolean =>
  commitment.owner === person && commitment.state !== 'dropped' && commitment.disputedAt === null;

/** How long an answer can still be taken back there, in days: after that the task is its owner's alone. */
const FOLLOWED_DAYS = 14;

/** Whether a commitment's task is still followed. */
export const isFollowed = (commitment: Commitment, today: CalendarDay): boolean =>
  commitment.state === 'open' || commitment.on >= addDays(today, -FOLLOWED_DAYS);

/**
 * What may be in To Do once it is written: what differs here from what both started from, else what was to be written before and may have
 * arrived. It is noted before it is written, so that it is recognised there even if no answer tells that it arrived.
 */
export const toBeWritten = (
  here: TakenFacts,
  { known, written }: Readonly<{ known: TakenFacts; written: TakenFacts | null }>,
): TakenFacts | null => {
  if (here.due === known.due && here.completed === known.completed) return written;
  const before = written ?? known;
  return {
    due: here.due === known.due ? before.due : here.due,
    completed: here.completed === known.completed ? before.completed : here.completed,
  };
};

/** What its owner did there that is to be done here too. */
export type ChangeInTodo = 'kept' | 'reopened' | Readonly<{ movedTo: CalendarDay }>;

/** The result of a comparison: what was done there, what to write there, and what both start from once that is done. */
export type TaskComparison = Readonly<{
  change: ChangeInTodo | null;
  write: Partial<TaskFacts>;
  known: TaskFacts;
}>;

type Comparing = Readonly<{
  here: TaskFacts;
  there: TaskFacts;
  known: TaskFacts;
  written: TakenFacts | null;
}>;

/** Whether somebody changed it there since both started; what was written from here is nobody's change. */
const isChangedThere = ({ there, known, written }: Comparing, of: keyof TakenFacts): boolean =>
  there[of] !== known[of] && there[of] !== written?.[of];

const compareDue = (
  comparing: Comparing,
  isPossible: (day: CalendarDay) => boolean,
): Readonly<{
  movedTo: CalendarDay | null;
  write: Pick<Partial<TaskFacts>, 'due'>;
  due: CalendarDay | null;
}> => {
  const { here, there, known } = comparing;
  if (here.due === known.due && isChangedThere(comparing, 'due')) {
    // Owners remove a task's day to suit themselves there, which says nothing of the commitment.
    if (there.due === null) return { movedTo: null, write: {}, due: known.due };
    if (isPossible(there.due)) return { movedTo: there.due, write: {}, due: there.due };
  }
  return { movedTo: null, write: there.due === here.due ? {} : { due: here.due }, due: here.due };
};

/**
 * Compares a commitment with its task. Both start from what was last known; completion and the day are taken from the side that has
 * changed since, and from here if both have. Everything else there is its owner's: it is neither read nor restored, until the words are
 * changed here. So the result is the same however often it is done, in whatever order, and whatever was notified or lost. A day that a
 * commitment can't have is not taken: the day here is written again. The day of a completed task means nothing any more.
 */
export const compareWithTask = (
  here: TaskFacts,
  there: TaskFacts,
  { known, written }: Readonly<{ known: TaskFacts; written: TakenFacts | null }>,
  isPossible: (day: CalendarDay) => boolean,
): TaskComparison => {
  const comparing = { here, there, known, written };
  const isTicked = here.completed === known.completed && isChangedThere(comparing, 'completed');
  const completed = isTicked ? there.completed : here.completed;
  const title = here.title === known.title || here.title === there.title ? {} : { title: here.title };
  const answered = isTicked ? (there.completed ? 'kept' : 'reopened') : null;
  const tick = completed === there.completed ? {} : { completed };
  if (completed || answered !== null)
    return {
      change: answered,
      write: { ...tick, ...title },
      known: { title: here.title, due: known.due, completed },
    };
  const { movedTo, write, due } = compareDue(comparing, isPossible);
  return {
    change: movedTo === null ? null : { movedTo },
    write: { ...tick, ...title, ...write },
    known: { title: here.title, due, completed },
  };
};

/**
 * The starting point for comparing a task found by its link, of which nothing is known: the answer to making it was lost, or it stayed
 * while To Do was turned off. If it is ticked off, its owner did that; its day and its words are from before.
 */
export const foundByLink = (taskId: string, commitment: CommitmentId, there: TaskFacts) =>
  ({
    ...{ commitment, state: 'there', taskId, written: null },
    known: { ...there, completed: false },
  }) as const satisfies CommitmentTask;
