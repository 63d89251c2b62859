import { describe, expect, test } from 'vitest';
import { finishFocus, mayPractise, practisedTogether, continueFocus } from './focus.ts';
import type { Focus } from './focus.ts';
import { aFocus, aPair } from '../../tests/support/development.ts';
import { toDay, toInstant } from './time.ts';

const TODAY = toDay('2026-11-23');
const rhythm = aPair();
const practised = (behaviour: string) => aFocus(rhythm, { behaviour });
const achieved = { how: 'achieved', outcome: 'Frågar två gånger innan han svarar' } as const;
const ended = (behaviour: string) => {
  const result = finishFocus(practised(behaviour), achieved, rhythm.rep, TODAY);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

test('two behaviours are practised at once, and no third', () => {
  expect(mayPractise([], 'listens').ok).toBe(true);
  expect(mayPractise([practised('asks-open')], 'listens').ok).toBe(true);
  const both = [practised('asks-open'), practised('learns')];
  expect(mayPractise(both, 'listens')).toMatchObject({ refusal: 'two-at-once' });
});

test('what has ended takes no room, and may be practised again', () => {
  const all = [ended('asks-open'), ended('learns'), practised('asks-decision')];
  expect(mayPractise(all, 'asks-open').ok).toBe(true);
  expect(mayPractise(all, 'asks-decision')).toMatchObject({ refusal: 'already-practised' });
});

test('an end is said once, with what came of it, and can be taken back whole', () => {
  const focus = practised('listens');
  const over = finishFocus(focus, { how: 'changed', outcome: 'Priset kom före' }, rhythm.manager, TODAY);
  const end = { state: 'changed', outcome: 'Priset kom före', on: TODAY, endedBy: rhythm.manager };
  expect(over).toMatchObject({ ok: true, value: end });
  if (!over.ok) return;
  expect(finishFocus(over.value, achieved, rhythm.rep, TODAY)).toMatchObject({ refusal: 'not-open' });
  expect(continueFocus(over.value)).toEqual(focus);
});

describe('practised together', () => {
  const LATELY = toInstant('2026-11-16T08:00:00.000Z');
  const LONG_AGO = toInstant('2026-11-02T08:00:00.000Z');
  const by = (behaviour: string, setAt = LONG_AGO) => aFocus(aPair(), { behaviour, setAt });
  const found = (...all: readonly Focus[]) => practisedTogether(all, TODAY, 'Europe/Stockholm');

  test('is what three reps practise, and two are too few', () => {
    const three = [by('listens'), by('listens'), by('listens', LATELY)];
    expect(found(...three)).toEqual({ behaviour: 'listens', rhythms: three.map(({ rhythm: id }) => id) });
    expect(found(by('listens'), by('listens', LATELY), by('learns', LATELY))).toBeNull();
  });

  test('is what most practise', () => {
    const three = ['a', 'b', 'c'].map(() => by('asks-open', LATELY));
    const four = ['a', 'b', 'c', 'd'].map(() => by('listens', LATELY));
    expect(found(...three, ...four)?.behaviour).toBe('listens');
  });

  test('is suggested for two weeks from when the last of them began, and not for ever', () => {
    expect(found(by('listens'), by('listens'), by('listens'))).toBeNull();
  });

  test('does not count what has ended', () => {
    const over = { ...ended('listens'), setAt: LATELY };
    expect(found(by('listens', LATELY), by('listens', LATELY), over)).toBeNull();
  });
});
