import { expect, test } from 'vitest';
import { endFocus, mayPractise, resumeFocus } from './focus.ts';
import { aFocus, aPair } from './test-development.ts';
import { toDay } from './time.ts';

const TODAY = toDay('2026-11-23');
const rhythm = aPair();
const practised = (behaviour: string) => aFocus(rhythm, { behaviour });
const achieved = { how: 'achieved', outcome: 'Frågar två gånger innan han svarar' } as const;
const ended = (behaviour: string) => {
  const result = endFocus(practised(behaviour), achieved, rhythm.rep, TODAY);
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
  const over = endFocus(focus, { how: 'changed', outcome: 'Priset kom före' }, rhythm.manager, TODAY);
  const end = { state: 'changed', outcome: 'Priset kom före', on: TODAY, endedBy: rhythm.manager };
  expect(over).toMatchObject({ ok: true, value: end });
  if (!over.ok) return;
  expect(endFocus(over.value, achieved, rhythm.rep, TODAY)).toMatchObject({ refusal: 'not-open' });
  expect(resumeFocus(over.value)).toEqual(focus);
});
