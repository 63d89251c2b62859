import { expect, test } from 'vitest';
import { dayAt } from '../../shared/domain/time.ts';
import { noDaysOff } from '../../shared/domain/working-days.ts';
import { ali, FRIDAY, maria, NOW } from './test-people.ts';
import { understandingBy } from './message-intent.ts';

const sentence = {
  text: 'Ali skickar offerten på fredag',
  language: 'sv',
  now: NOW,
  zone: 'Europe/Stockholm',
  daysOff: noDaysOff,
  speaker: maria.id,
  people: [
    { ...maria, role: 'manager' },
    { ...ali, role: 'rep' },
  ],
} as const;

const stepOf = (ownerId: string | null) =>
  understandingBy(
    (text) => ({ kind: 'step', step: { text, ownerId, due: FRIDAY, confidence: 1 }, nudge: null }),
    () => [],
  ).understand(sentence);

test('a step’s owner is one of the people in the 1:1, or nobody yet', () => {
  expect(stepOf(ali.id)).toMatchObject({ kind: 'step', owner: ali.id, due: FRIDAY });
  expect(stepOf('somebody-else')).toMatchObject({ owner: null });
  expect(stepOf(null)).toMatchObject({ owner: null });
});

test('a sentence is read in the speaker’s language, on the day where they are', () => {
  const seen: unknown[] = [];
  understandingBy(
    (_text, context) => {
      seen.push(context);
      return { kind: 'nothing' };
    },
    () => [],
  ).understand(sentence);
  expect(seen).toMatchObject([{ locale: 'sv', today: dayAt(NOW, 'Europe/Stockholm'), speaker: maria.id }]);
});
