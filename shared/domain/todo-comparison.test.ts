import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCommitment, aPersonId, aRhythm } from '../../tests/support/builders.ts';
import {
  compareWithTask,
  foundByLink,
  hasTask,
  isFollowed,
  TASK_TITLE_MAX,
  taskFactsOf,
  taskTitleOf,
  toBeWritten,
} from './todo-comparison.ts';
import type { TakenFacts, TaskFacts } from './todo-comparison.ts';
import { addDays, toDay, toInstant } from './time.ts';
import type { CalendarDay } from './time.ts';

const today = toDay('2026-11-23');
const friday = toDay('2026-11-27');
const monday = toDay('2026-11-30');
const facts = (change: Partial<TaskFacts> = {}): TaskFacts => ({
  ...{ title: 'Ring Volvo', due: friday, completed: false },
  ...change,
});
const known = facts();
const owner = aPersonId();
const rhythm = aRhythm({ manager: aPersonId(), rep: owner });
const mine = aCommitment(rhythm, { owner });
const isPossible = (day: CalendarDay): boolean => day >= today && day <= addDays(today, 366);
const compared = (here: TaskFacts, there: TaskFacts, written: TaskFacts | null = null) =>
  compareWithTask(here, there, { known, written }, isPossible);

describe('a commitment and its task', () => {
  test('that agree are left alone', () => {
    expect(compared(facts(), facts())).toEqual({ change: null, write: {}, known });
  });

  test('ticked off there, it is kept here', () => {
    const done = facts({ completed: true });
    expect(compared(facts(), done)).toEqual({ change: 'kept', write: {}, known: done });
  });

  test('ticked back there, it is open again here', () => {
    const before = facts({ completed: true });
    expect(compareWithTask(before, facts(), { known: before, written: null }, isPossible)).toMatchObject({
      change: 'reopened',
      write: {},
      known,
    });
  });

  test('kept here, the task is ticked off, and that is nobody’s change there', () => {
    const done = facts({ completed: true });
    expect(compared(done, facts())).toEqual({ change: null, write: { completed: true }, known: done });
  });

  test('done in both, nothing is left to do', () => {
    const done = facts({ completed: true });
    expect(compared(done, done)).toEqual({ change: null, write: {}, known: done });
  });

  test('given another day there, it is moved here', () => {
    const moved = facts({ due: monday });
    expect(compared(facts(), moved)).toEqual({ change: { movedTo: monday }, write: {}, known: moved });
  });

  test('moved here, the task has that day', () => {
    const moved = facts({ due: monday });
    expect(compared(moved, facts())).toEqual({ change: null, write: { due: monday }, known: moved });
  });

  test('moved in both, what was done here holds', () => {
    const here = facts({ due: monday });
    expect(compared(here, facts({ due: toDay('2026-12-04') }))).toEqual({
      ...{ change: null, write: { due: monday }, known: here },
    });
  });

  test('a day that has been, or is further ahead than a promise may be, is not taken: the day that holds is written again', () => {
    for (const due of [toDay('2026-11-22'), toDay('2028-01-01')])
      expect(compared(facts(), facts({ due }))).toEqual({ change: null, write: { due: friday }, known });
  });

  test('without its day there, it keeps its day here, and the task is left as its owner has it', () => {
    expect(compared(facts(), facts({ due: null }))).toEqual({ change: null, write: {}, known });
    const moved = facts({ due: monday });
    expect(compared(moved, facts({ due: null })).write).toEqual({ due: monday });
  });

  test('other words there are its owner’s own, until the words are changed here', () => {
    const renamed = facts({ title: 'Volvo!' });
    expect(compared(facts(), renamed)).toEqual({ change: null, write: {}, known });
    expect(compared(facts({ title: 'Ring Volvo igen' }), renamed).write).toEqual({
      title: 'Ring Volvo igen',
    });
  });

  test('done and given another day there at once, it is done', () => {
    expect(compared(facts(), facts({ due: monday, completed: true })).change).toBe('kept');
  });

  test('what was written and never answered is no change there, also when it was taken back here', () => {
    const written = facts({ due: monday });
    expect(compared(facts(), written, written)).toEqual({ change: null, write: { due: friday }, known });
    const ticked = facts({ completed: true });
    expect(compared(facts(), ticked, ticked)).toEqual({ change: null, write: { completed: false }, known });
  });

  test('found by its link alone, that it is ticked off counts, and its day is the one here', () => {
    const there = facts({ due: monday, completed: true });
    const base = foundByLink('task', mine.id, there);
    expect(compareWithTask(facts(), there, base, isPossible).change).toBe('kept');
    const open = facts({ due: monday });
    const again = foundByLink('task', mine.id, open);
    expect(compareWithTask(facts(), open, again, isPossible)).toMatchObject({
      ...{ change: null, write: { due: friday } },
    });
  });
});

describe('which commitments have a task', () => {
  test('one’s own, open or kept; not the other’s, what is dropped or what is disputed', () => {
    expect(hasTask(mine, owner)).toBe(true);
    expect(hasTask({ ...mine, state: 'kept', on: today, outcome: null }, owner)).toBe(true);
    expect(hasTask(mine, rhythm.manager)).toBe(false);
    expect(hasTask({ ...mine, state: 'dropped', on: today, why: 'inte aktuellt' }, owner)).toBe(false);
    expect(hasTask({ ...mine, disputedAt: toInstant('2026-11-23T08:00:00Z') }, owner)).toBe(false);
  });

  test('an answer is followed for a fortnight', () => {
    const kept = { ...mine, state: 'kept', on: today, outcome: null } as const;
    expect(isFollowed(mine, addDays(today, 400))).toBe(true);
    expect(isFollowed(kept, addDays(today, 14))).toBe(true);
    expect(isFollowed(kept, addDays(today, 15))).toBe(false);
  });

  test('a long text is cut where To Do would refuse it, and never within a character', () => {
    expect(taskFactsOf({ ...mine, text: 'Ring' }).title).toBe('Ring');
    expect(taskTitleOf('x'.repeat(500))).toHaveLength(TASK_TITLE_MAX);
    expect(taskTitleOf('💡'.repeat(250))).toMatch(/^(💡)+…$/u);
  });
});

describe('whatever is done, here and there', () => {
  type Step =
    | 'look'
    | 'twice'
    | 'unheard'
    | 'keep-here'
    | 'reopen-here'
    | 'move-here'
    | 'tick-there'
    | 'untick-there'
    | 'move-there';
  const steps = fc.array(
    fc.constantFrom<Step>(
      ...(['look', 'twice', 'unheard', 'keep-here', 'reopen-here', 'move-here'] as const),
      ...(['tick-there', 'untick-there', 'move-there'] as const),
    ),
    { maxLength: 16 },
  );

  /** A commitment, its task and what is known of it. */
  class World {
    here = facts();
    there = facts();
    known = facts();
    written: TakenFacts | null = null;
    #day = 0;

    /** One look. `isHeard` false: what is written arrives, but its answer is lost. */
    look(isHeard = true): void {
      this.written = toBeWritten(this.here, { known: this.known, written: this.written });
      const {
        change,
        write,
        known: next,
      } = compareWithTask(this.here, this.there, { known: this.known, written: this.written }, isPossible);
      this.there = { ...this.there, ...write };
      if (Object.keys(write).length > 0 && !isHeard) return;
      if (change === 'kept') this.here = { ...this.here, completed: true };
      else if (change === 'reopened') this.here = { ...this.here, completed: false };
      else if (change !== null) this.here = { ...this.here, due: change.movedTo };
      this.known = next;
      this.written = null;
    }

    #nextDay = (): CalendarDay => addDays(friday, (this.#day += 1));

    take(step: Step): void {
      if (step === 'look') this.look();
      if (step === 'twice') [0, 1].forEach(() => this.look());
      if (step === 'unheard') this.look(false);
      if (step === 'keep-here') this.here = { ...this.here, completed: true };
      if (step === 'reopen-here') this.here = { ...this.here, completed: false };
      if (step === 'move-here' && !this.here.completed) this.here = { ...this.here, due: this.#nextDay() };
      if (step === 'tick-there') this.there = { ...this.there, completed: true };
      if (step === 'untick-there') this.there = { ...this.there, completed: false };
      if (step === 'move-there') this.there = { ...this.there, due: this.#nextDay() };
    }
  }
  const after = (taken: readonly Step[]): World => {
    const world = new World();
    for (const step of taken) world.take(step);
    world.look();
    world.look();
    return world;
  };

  test('both end the same, and another look changes nothing', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const world = after(taken);
        expect(world.there.completed).toBe(world.here.completed);
        // The day of a completed task means nothing any more.
        if (!world.here.completed) expect(world.there.due).toBe(world.here.due);
        const before = JSON.stringify(world);
        world.look();
        expect(JSON.stringify(world)).toBe(before);
      }),
      { numRuns: 3_000 },
    );
  });

  test('what is done here alone is never undone by a look, however often what is written goes unheard', () => {
    const own = fc.array(
      fc.constantFrom<Step>('look', 'twice', 'unheard', 'keep-here', 'reopen-here', 'move-here'),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(own, (taken) => {
        const world = new World();
        for (const step of taken) {
          const before = world.here;
          world.take(step);
          if (step === 'look' || step === 'twice' || step === 'unheard') expect(world.here).toEqual(before);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('what is done there alone is what holds in the end', () => {
    const theirs = fc.array(
      fc.constantFrom<Step>('look', 'twice', 'unheard', 'tick-there', 'untick-there', 'move-there'),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(theirs, (taken) => {
        const wanted = new World();
        for (const step of taken) if (step.endsWith('there')) wanted.take(step);
        const { here } = after(taken);
        expect(here.completed).toBe(wanted.there.completed);
        if (!here.completed) expect(here.due).toBe(wanted.there.due);
      }),
      { numRuns: 3_000 },
    );
  });
});
