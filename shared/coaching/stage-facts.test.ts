import { expect, test } from 'vitest';
import { causeQuestions, paceQuestions } from './goal-questions.ts';
import type { InBoth } from './in-both.ts';
import { sectionKinds } from './section-kinds.ts';
import { mayStandOnStage, questionOnStage } from './stage-facts.ts';

const inBoth = (text: string) => ({ sv: text, en: text });
const own = [inBoth('Vad gjorde kunden?'), inBoth('Vad vet vi?')];

test('deals, the pipeline and a meeting’s aim may stand on the stage; nothing about a person, late or being written', () => {
  expect(sectionKinds.filter(mayStandOnStage)).toEqual([
    ...['deal-picture', 'pipeline-enough', 'pipeline-forecast', 'pipeline-focus', 'meeting-aim'],
  ]);
  expect(mayStandOnStage(null)).toBe(false);
});

test('the question taken up last stands there, else the first', () => {
  const asked = { asked: null, own };
  expect(questionOnStage('deal-picture', { ...asked, index: 1 })).toEqual(own[1]);
  expect(questionOnStage('deal-picture', { ...asked, index: 9 })).toEqual(own[0]);
  expect(questionOnStage(null, { asked: null, own: [], index: 0 })).toBeNull();
});

test('that the two see something differently is asked in their panels and not on the stage', () => {
  const asked = [inBoth('Ni ser olika på det. Vad såg du?'), ...own];
  expect(questionOnStage('skill-behaviour', { asked, own, index: 0 })).toEqual(own[0]);
  expect(questionOnStage('skill-behaviour', { asked, own, index: 2 })).toEqual(own[1]);
  const covered = [inBoth('Vilken affär vilar allt på?'), ...own];
  expect(questionOnStage('pipeline-enough', { asked: covered, own, index: 0 })).toEqual(covered[0]);
});

test('nobody who is ahead or on plan is asked on the stage what is missing, and nobody behind is shown to be', () => {
  const missing = [inBoth('Är det mängden som fattas?'), inBoth('Vad av det kan du påverka?')];
  const onStage = (kind: 'goal-pace' | 'goal-causes', asked: readonly InBoth[] | undefined) =>
    questionOnStage(kind, { asked: asked ?? null, own: missing, index: 0 });
  for (const status of ['ahead', 'on-track'] as const) {
    expect(onStage('goal-causes', causeQuestions[status])).toEqual(causeQuestions[status]?.[0]);
    expect(onStage('goal-pace', paceQuestions[status])).toEqual(paceQuestions[status][0]);
  }
  expect(onStage('goal-pace', paceQuestions['at-risk'])).toEqual(missing[0]);
});
