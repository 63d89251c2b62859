import { expect, test } from 'vitest';
import { linkedCommitment, noteFollowed } from './linked-commitment.ts';

const id = '0198c0de-0000-7000-8000-000000000001';

test('a task in To Do leads to its commitment, on one’s own page or the team’s, once', () => {
  for (const link of [`mine:${id}`, `team:${id}`]) {
    expect(linkedCommitment(link)).toBe(id);
    noteFollowed(link);
    expect(linkedCommitment(link)).toBeNull();
  }
});

test('a link to anything else names no commitment', () => {
  for (const link of [null, '', 'mine', 'mine:elsewhere', `session:${id}`, `rhythm:${id}`])
    expect(linkedCommitment(link)).toBeNull();
});
