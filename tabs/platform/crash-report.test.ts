import { expect, test } from 'vitest';
import { crashReport } from '../../shared/contracts/crash.ts';
import { crashReportOf } from './crash-report.ts';

const here = { origin: 'https://kadens.example', pathname: '/tabs/session/0189-abc' };
const id = '00112233aabbccdd';

const thrown = (stack: string, name = 'TypeError'): Error =>
  Object.assign(new Error('Ali vill byta jobb'), { name, stack });

test('a crash is told by its kind and by where in our files it happened', () => {
  const error = thrown(
    [
      'TypeError: Ali vill byta jobb',
      '    at Zt (https://kadens.example/tabs/assets/index-1a2b.js:1:2345)',
      '    at https://kadens.example/tabs/assets/stage-9z.js:12:7',
      '    at edit (https://kadens.example/tabs/nouns/goal/form.tsx?t=17:3:9)',
    ].join('\n'),
  );
  const componentStack = '\n    at GoalForm (https://kadens.example/x)\n    at div\n    at App';
  const report = crashReportOf({ id, kind: 'render', error, componentStack }, here);
  expect(report).toEqual({
    id,
    kind: 'render',
    error: 'TypeError',
    page: 'session',
    at: ['assets/index-1a2b.js:1:2345', 'assets/stage-9z.js:12:7', 'nouns/goal/form.tsx:3:9'],
    components: ['GoalForm', 'App'],
  });
  expect(crashReport.parse(report)).toEqual(report);
});

test('nothing of what was written is told, nor of others’ files', () => {
  const error = thrown(
    'Error: Ali vill byta jobb\n    at x (chrome-extension://ali/tabs/a.js:1:2)\n    at https://elsewhere.example/tabs/ali.js:1:2',
    'Ali vill byta jobb',
  );
  const report = crashReportOf({ id, kind: 'error', error }, { ...here, pathname: '/tabs/Ali%20Rezai/x' });
  expect(report).toEqual({ id, kind: 'error', error: 'Error', page: '', at: [], components: [] });
});

test('however deep it happened, the report stays small', () => {
  const error = thrown('    at a (https://kadens.example/tabs/a.js:1:2)\n'.repeat(500));
  const report = crashReportOf(
    { id, kind: 'error', error, componentStack: '    at App\n'.repeat(500) },
    here,
  );
  expect(crashReport.safeParse(report).success).toBe(true);
  expect([report.at.length, report.components.length]).toEqual([20, 20]);
});
