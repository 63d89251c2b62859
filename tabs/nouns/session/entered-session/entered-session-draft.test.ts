import { expect, test } from 'vitest';
import type { CaptureContext } from '../../../../shared/capture/understand.ts';
import { toDay } from '../../../../shared/domain/time.ts';
import { noDaysOff } from '../../../../shared/domain/working-days.ts';
import { bodyOf, linesIn } from './entered-session-draft.ts';

const maria = '0a1b2c3d-0000-4000-8000-000000000001';
const ali = '0a1b2c3d-0000-4000-8000-000000000002';
const context: CaptureContext = {
  ...{ locale: 'sv', today: toDay('2026-11-23'), speaker: maria },
  daysOff: noDaysOff,
  participants: [
    { id: maria, name: 'Maria Lindqvist', role: 'manager' },
    { id: ali, name: 'Ali Rezai', role: 'rep' },
  ],
};
const draft = {
  type: 'deal',
  day: toDay('2026-11-20'),
  minutes: 30,
  note: '',
  typedSteps: '',
  why: ' Inget nytt ',
} as const;

test('each line is a step with its owner and day, or a decision', () => {
  const lines = linesIn('Ali skickar offerten till Volvo senast fredag\n\nBeslut: ingen rabatt\n', context);
  expect(lines).toEqual([
    { kind: 'step', text: 'Skicka offerten till Volvo', ownerId: ali, due: '2026-11-27' },
    { kind: 'decision', text: 'Ingen rabatt' },
  ]);
  expect(bodyOf(draft, lines)).toMatchObject({
    decisions: ['Ingen rabatt'],
    steps: [{ ownerId: ali }],
    noStepReason: null,
  });
});

test('a line in which two things are promised is two steps', () =>
  expect(linesIn('Ali ringer Volvo på fredag och mejlar Scania på måndag', context)).toEqual([
    { kind: 'step', text: 'Ringa Volvo', ownerId: ali, due: '2026-11-27' },
    { kind: 'step', text: 'Mejla Scania', ownerId: ali, due: '2026-11-30' },
  ]));

test('a line that promises nothing is kept as it stands', () =>
  expect(linesIn('Prislistan', context)).toEqual([
    { kind: 'step', text: 'Prislistan', ownerId: maria, due: null },
  ]));

test('without a step the reason goes along', () =>
  expect(bodyOf(draft, [])).toMatchObject({ steps: [], noStepReason: 'Inget nytt' }));
