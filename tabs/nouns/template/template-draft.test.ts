import { describe, expect, test } from 'vitest';
import { builtIn } from '../../../shared/coaching/built-in.ts';
import { faultsOf, sectionsOf } from '../../../shared/coaching/template.ts';
import {
  addQuestion,
  addSection,
  changeSection,
  moveSection,
  removeQuestion,
  removeSection,
  setMinutes,
  setQuestion,
  setYield,
  sumOf,
} from './template-draft.ts';

const deal = builtIn('deal');
const ids = (template: typeof deal) => sectionsOf(template).map(({ id }) => id);

describe('a draft', () => {
  test('is changed in one section, also the first and the last', () => {
    for (const place of [0, 2, 5]) {
      const changed = changeSection(deal, place, (one) => setMinutes(one, 1, 9));
      expect(sectionsOf(changed).map(({ minutes }) => minutes[1] === 9)).toEqual(
        sectionsOf(deal).map((_, nth) => nth === place),
      );
    }
  });

  test('gets new sections before next steps, each with an id of its own', () => {
    const twice = addSection(addSection(deal));
    expect(twice.sections).toHaveLength(6);
    expect(new Set(ids(twice)).size).toBe(8);
    expect(ids(removeSection(addSection(removeSection(twice, 5)), 6))).toHaveLength(7);
    expect(faultsOf(twice).every(({ what }) => what === 'empty')).toBe(true);
  });

  test('keeps follow-up first and next steps last, however sections are moved', () => {
    expect(ids(moveSection(deal, 1, 1))).toEqual([
      'follow-up',
      'people',
      'picture',
      'risk',
      'move',
      'next-steps',
    ]);
    expect(moveSection(deal, 1, -1)).toBe(deal);
    expect(moveSection(deal, 4, 1)).toBe(deal);
  });

  test('has its questions written, added and taken away', () => {
    const { followUp } = deal;
    const question = { sv: 'Vad hände?', en: 'What happened?' };
    const more = setQuestion(addQuestion(followUp), followUp.questions.length, question);
    expect(more.questions).toEqual([...followUp.questions, question]);
    expect(removeQuestion(more, followUp.questions.length)).toEqual(followUp);
  });

  test('shows goals in a section when it is asked to, once', () => {
    const twice = setYield(setYield(deal.followUp, 'goal', true), 'goal', true);
    expect(twice.yields.filter((one) => one === 'goal')).toHaveLength(1);
    expect(setYield(twice, 'goal', false).yields).not.toContain('goal');
  });

  test('adds up by length', () => {
    expect([0, 1, 2, 3].map((column) => sumOf(deal, column))).toEqual([15, 30, 45, 60]);
  });
});
