import { expect, test } from 'vitest';
import { addDays, toDay } from '../domain/time.ts';
import { offersPlan } from './if-then-plan.ts';

const today = toDay('2026-11-23');
const soon = { plan: null, moves: 0, due: addDays(today, 7), isPractice: false };

test('a plan is offered for what serves a behaviour, was moved, or is due more than a week ahead', () => {
  expect(offersPlan(soon, today)).toBe(false);
  expect(offersPlan({ ...soon, due: null }, today)).toBe(false);
  expect(offersPlan({ ...soon, isPractice: true }, today)).toBe(true);
  expect(offersPlan({ ...soon, moves: 1 }, today)).toBe(true);
  expect(offersPlan({ ...soon, due: addDays(today, 8) }, today)).toBe(true);
});

test('what has a plan is offered none', () =>
  expect(offersPlan({ ...soon, moves: 2, plan: 'När det är tisdag, då ringer jag.' }, today)).toBe(false));
