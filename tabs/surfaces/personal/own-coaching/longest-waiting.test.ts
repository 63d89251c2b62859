import { expect, test } from 'vitest';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import { toDay } from '../../../../shared/domain/time.ts';
import { rowOf } from '../team/test-team.ts';
import { waitingInTeam } from './longest-waiting.ts';

const waitingFor = (name: string, type: ConversationType, days: number | null, about = {}) =>
  rowOf(name, {
    types: conversationTypes.map((one) => ({
      ...{ type: one, days: one === type ? days : 3 },
      freshness: one === type ? 'forgotten' : 'fresh',
    })),
    ...about,
  });

test('the type that most reps wait for is said, with whoever has waited longest first', () => {
  const rows = [
    waitingFor('Ali', 'deal', 90),
    waitingFor('Johan', 'skill', 40),
    waitingFor('Sara', 'skill', null),
    waitingFor('Omar', 'skill', 60),
  ];
  const waiting = waitingInTeam(rows);
  expect(waiting?.type).toBe('skill');
  expect(waiting?.rows.map(({ rhythm }) => rhythm.rep.name)).toEqual(['Sara', 'Omar', 'Johan']);
});

test('nobody waits while they are away, nor where all is fresh', () => {
  const away = waitingFor('Ali', 'deal', 90, { awayUntil: toDay('2026-12-20') });
  expect(waitingInTeam([away, rowOf('Sara')])).toBeNull();
});
