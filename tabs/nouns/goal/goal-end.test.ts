import { expect, test } from 'vitest';
import type { EndedGoal } from '../../../shared/contracts/goal.ts';
import { goalId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { toDay } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import '../../../shared/words/all.ts';
import { endInWords } from './goal-end.ts';

const arr: EndedGoal = {
  ...{ id: goalId.parse('01890000-0000-7000-8000-000000000001'), version: 1, level: 'individual' },
  ...{ ownerId: null, parentId: null, name: 'Ny ARR Q4', metric: 'recurring-revenue', unit: 'money' },
  ...{ currency: 'SEK', kind: 'total', up: true, lead: 'lagging', cases: null, curve: null, why: '' },
  ...{ baseline: 0, target: 1_200_000, value: 804_000, progress: 0.67, pace: null, gap: null },
  ...{ from: toDay('2026-10-01'), to: toDay('2026-12-31'), status: 'ended', saidOn: toDay('2026-12-31') },
  ...{ outcome: 'missed', nextServed: null, leave: [] },
};

test.each<[string, Language, Partial<EndedGoal>]>([
  ['Ny ARR Q4 slutade på 67 % av 1,2 mkr. Målet nåddes inte.', 'sv', {}],
  ['Ny ARR Q4 ended at 67% of SEK 1.2m. The goal wasn’t reached.', 'en', {}],
  ['Ny ARR Q4 slutade på 104 % av 1,2 mkr. Målet nåddes.', 'sv', { progress: 1.04, outcome: 'reached' }],
  // What wasn't reached is never rounded up to the whole.
  ['Ny ARR Q4 slutade på 99 % av 1,2 mkr. Nästan i mål.', 'sv', { progress: 0.999, outcome: 'nearly' }],
  [
    'Ny ARR Q4 slutade på 90 dagar mot 80 dagar. Målet nåddes inte.',
    'sv',
    { unit: 'days', kind: 'rate', up: false, value: 90, target: 80, progress: 80 / 90 },
  ],
  [
    'Ny ARR Q4: senaste siffran, 2026-11-30, är 67 % av 1,2 mkr. Perioden är slut utan nyare siffror.',
    'sv',
    { outcome: 'outdated', saidOn: toDay('2026-11-30') },
  ],
  [
    'Ny ARR Q4: the latest figure, 2026-11-30, is 67% of SEK 1.2m. The period is over without a newer one.',
    'en',
    { outcome: 'outdated', saidOn: toDay('2026-11-30') },
  ],
  ['Ny ARR Q4 är slut. Ingen siffra kom in.', 'sv', { value: 0, progress: 0, outcome: 'unsaid' }],
])('%s (%s)', (text, language, part) => {
  const words = {
    language,
    day: (day: string) => day,
    say: (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => say(language, key, values),
  };
  expect(endInWords(words, { ...arr, ...part }).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
});
