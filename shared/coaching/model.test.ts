import { describe, expect, test } from 'vitest';
import { conversationTypes } from '../domain/conversation-type.ts';
import { agendaFor } from './agenda-for.ts';
import { behaviourGroups } from './behaviour.ts';
import { behaviours } from './behaviours.ts';
import type { InBoth } from './in-both.ts';
import { momentIds, moments } from './moments.ts';
import { signals } from './reasons.ts';
import { followUp, nextSteps, sections } from './templates.ts';
import { firstFollowUp } from './beside-templates.ts';
import { types } from './types.ts';

const isInBoth = (value: unknown): value is InBoth =>
  typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;
/** Every text of the model, wherever it is. */
const textsIn = (value: unknown): readonly InBoth[] =>
  isInBoth(value)
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
const texts = textsIn([
  types,
  followUp,
  firstFollowUp,
  nextSteps,
  sections,
  behaviourGroups,
  behaviours,
  moments,
]);
const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('every text of the model', () => {
  test('is there in both languages, with the same placeholders', () => {
    expect(texts.length).toBeGreaterThan(200);
    for (const { sv, en } of texts) {
      expect([sv.trim(), en.trim()]).not.toContain('');
      expect(placeholders(sv)).toEqual(placeholders(en));
    }
  });

  test('shouts at nobody, and bends nobody’s name', () => {
    for (const { sv, en } of texts) expect(`${sv} ${en}`).not.toMatch(/!|\}s\b/);
  });
});

test.each(conversationTypes)(
  'the minutes of %s add up at every length from a quarter to an hour and a half',
  (type) => {
    for (let minutes = 15; minutes <= 90; minutes += 5)
      expect(agendaFor(type, minutes).reduce((sum, section) => sum + section.minutes, 0)).toBe(minutes);
  },
);

test('a section, a behaviour and a signal each have a name of their own', () => {
  for (const ids of [
    ...conversationTypes.map((type) => agendaFor(type, 60).map(({ section }) => section)),
    behaviours.map(({ id }) => id),
    signals.map(({ id }) => id),
    momentIds,
  ])
    expect(new Set(ids).size).toBe(ids.length);
});
