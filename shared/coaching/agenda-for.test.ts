import { describe, expect, test } from 'vitest';
import { conversationTypes } from '../domain/conversation-type.ts';
import { withPoints } from '../domain/agenda.ts';
import type { AgendaItem } from '../domain/agenda.ts';
import { agendaItemId } from '../domain/ids.ts';
import { agendaFor, agendaOf, lengthsWith } from './agenda-for.ts';
import { builtIn } from './built-in.ts';
import { sectionsOf } from './template.ts';
import { followUp, nextSteps, sections } from './templates.ts';

describe.each(conversationTypes)('the agenda of %s', (type) => {
  test.each([15, 20, 30, 40, 45, 50, 60, 90])('adds up to %i minutes', (minutes) => {
    expect(agendaFor(type, minutes).reduce((sum, section) => sum + section.minutes, 0)).toBe(minutes);
  });

  test('opens with follow-up and ends with next steps', () => {
    const agenda = agendaFor(type, 30);
    expect(agenda[0]?.kind).toBe('follow-up');
    expect(agenda.at(-1)?.kind).toBe('next-steps');
  });

  test('has words in both languages for every section', () => {
    for (const { section } of agendaFor(type, 60)) {
      const model = sectionsOf(builtIn(type)).find(({ id }) => id === section);
      expect(model?.title.sv).toBeTruthy();
      expect(model?.title.en).toBeTruthy();
      expect(model?.questions.length).toBeGreaterThan(1);
    }
  });
});

test('the first session of two people leaves out what explains the past, and is as long', () => {
  const template = { followUp, sections: sections.performance, nextSteps };
  const first = agendaOf(template, 30, true);
  expect(first.map(({ section }) => section)).toEqual([
    'follow-up',
    'direction',
    'pace',
    'change',
    'next-steps',
  ]);
  expect(first.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
  const alone = { ...template, sections: template.sections.filter(({ id }) => id === 'causes') };
  expect(agendaOf(alone, 30, true)).toEqual(agendaOf(alone, 30));
});

test('where a session begins, the usual lengths can be chosen, and the one that is at hand', () => {
  expect(lengthsWith([30])).toEqual([15, 30, 45, 60]);
  expect(lengthsWith([50, 20])).toEqual([15, 20, 30, 45, 50, 60]);
});

test.each(conversationTypes)('in the shortest session of type %s a point gets three minutes', (type) => {
  const part = { addedBy: null, takenFrom: null, usedSeconds: 0, enteredAt: null };
  const item = (number: number): AgendaItem => ({
    ...{ ...part, id: agendaItemId.parse(`01890000-0000-7000-8000-${String(number).padStart(12, '0')}`) },
    ...{ kind: 'added', section: null, text: 'Volvo', minutes: 0 },
  });
  const planned = agendaFor(type, 15).map((one, at) => ({ ...item(at), text: null, ...one }));
  const [, brought] = withPoints(planned, [item(50)]);
  expect(brought?.minutes).toBe(3);
});
