import { expect, test } from 'vitest';
import { toInstant } from './time.ts';
import { groupUndelivered } from './undelivered.ts';
import type { UndeliveredCount } from './undelivered.ts';

const count = (mentioned: Partial<UndeliveredCount>): UndeliveredCount => ({
  ...{ group: 'reminders', state: 'failed', cause: 'unanswered', count: 1, since: null },
  ...mentioned,
});

test('each group says how many were given up, are tried again and wait for somebody, since when, and each cause once', () => {
  expect(
    groupUndelivered([
      count({ count: 2, since: toInstant('2026-11-25T08:00:00.000Z') }),
      count({ state: 'retrying', since: toInstant('2026-11-24T08:00:00.000Z') }),
      count({ state: 'unreachable', cause: null, count: 4, since: toInstant('2026-11-26T08:00:00.000Z') }),
      count({ group: 'invitations', cause: 'not-allowed', count: 3 }),
      count({ group: 'invitations', cause: 'unanswered' }),
    ]),
  ).toEqual([
    {
      ...{ group: 'invitations', failed: 4, retrying: 0, unreachable: 0, since: null },
      causes: ['unanswered', 'not-allowed'],
    },
    {
      ...{ group: 'reminders', failed: 2, retrying: 1, unreachable: 4, causes: ['unanswered'] },
      since: '2026-11-24T08:00:00.000Z',
    },
  ]);
});

test('nothing undelivered is no group', () => {
  expect(groupUndelivered([])).toEqual([]);
});
