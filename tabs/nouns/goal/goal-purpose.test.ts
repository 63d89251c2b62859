import { expect, test } from 'vitest';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { toDay } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import '../../../shared/words/all.ts';
import { purposeInWords } from './goal-purpose.ts';

const goal = (part: Partial<GoalView>): GoalView =>
  ({
    ...{
      level: 'individual',
      name: 'Ny ARR Q4',
      metric: 'recurring-revenue',
      unit: 'money',
      currency: 'SEK',
    },
    ...{ kind: 'total', up: true, from: '2026-10-01', to: '2026-12-31', target: 1_200_000, ...part },
  }) as GoalView;
const company = goal({ level: 'company', name: 'Ny ARR', target: 12_000_000 });
const offer = { text: 'Skicka offerten till Volvo', state: 'open', serves: 'Ny ARR Q4' } as const;
const told = (line: readonly GoalView[], commitments: Parameters<typeof purposeInWords>[2] = []) =>
  purposeInWords(
    { language: 'sv', say: (key, values) => say('sv', key, values) },
    [...line],
    commitments,
  )?.replace(/[\u00a0\u202f]/g, ' ');

test('a rep’s own day’s work is told with what it serves', () => {
  const later = { ...offer, text: 'Ringa juridik', due: toDay('2026-12-08') };
  expect(told([goal({}), company], [later, { ...offer, due: toDay('2026-12-01') }])).toBe(
    'Det du lovat, ”Skicka offerten till Volvo”, bidrar till Ny ARR Q4. Ditt mål är 10 % av bolagets 12 mkr.',
  );
});

test('what is kept, or serves something else, isn’t told; nor a share of what isn’t added up', () => {
  const kept = { ...offer, state: 'kept', due: toDay('2026-12-01') } as const;
  expect(told([goal({}), company], [kept])).toBe('Ditt mål är 10 % av bolagets 12 mkr.');
  const meetings = goal({
    name: 'Bokade kundmöten',
    metric: 'meetings-booked',
    unit: 'count',
    currency: null,
  });
  expect(told([meetings, company])).toBe('Bokade kundmöten bidrar till bolagets mål: Ny ARR.');
});

test('a goal that serves none of the company’s has no such line', () => {
  expect(told([goal({})])).toBeUndefined();
});
