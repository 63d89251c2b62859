import { expect, test } from 'vitest';
import { kindOf, sectionKinds } from './section-kinds.ts';
import { template } from './template.ts';
import { builtIn } from './built-in.ts';
import { conversationTypes } from '../domain/conversation-type.ts';

test('every built-in section brings something of its own', () => {
  const kinds = conversationTypes.flatMap((type) => builtIn(type).sections.map((section) => kindOf(section)));
  expect(kinds).toEqual([...sectionKinds]);
});

test('a template from before there were kinds brings what the built-in sections do', () => {
  const [first] = template.parse(builtIn('deal')).sections;
  expect(first && kindOf(first)).toBe('deal-picture');
});

test('a section of one’s own from before there were kinds shows the deal where it was to', () => {
  expect(kindOf({ id: 'own', yields: ['notes', 'deal'] })).toBe('deal-picture');
  expect(kindOf({ id: 'own', yields: ['notes'] })).toBeNull();
  expect(kindOf({ id: 'own', yields: ['deal'], kind: null })).toBeNull();
});

test('a kind that this release does not know brings nothing, and is kept', () => {
  const own = builtIn('deal');
  const sections = own.sections.map((section) => ({ ...section, kind: 'deal-weather' }));
  const read = template.parse({ ...own, sections });
  expect(read.sections.map((section) => [section.kind, kindOf(section)])).toEqual(
    sections.map(() => ['deal-weather', null]),
  );
});
