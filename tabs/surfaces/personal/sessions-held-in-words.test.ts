import { expect, test } from 'vitest';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { getRhythm } from '../../../shared/contracts/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { exactDay, shortDay } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../../shared/words/say.ts';
import { sessionsHeldInWords } from './sessions-held-in-words.ts';

const TODAY = '2026-11-30' as CalendarDay;
const words = {
  say: (key: WordKey, values?: WordValues) => say('sv', key, values),
  dayOf: (at: Parameters<typeof dayAt>[0]) => dayAt(at, 'Europe/Stockholm'),
  shortDay: (day: CalendarDay) => shortDay('sv', day),
  exactDay: (day: CalendarDay) => exactDay('sv', day),
};
const told = (...held: readonly (readonly [day: string, state: string])[]): string => {
  const sessions = held.map(([day, state]) => ({ startsAt: `${day}T08:00:00.000Z`, state }));
  return sessionsHeldInWords(words, sessions as unknown as ReplyOf<typeof getRhythm>['sessions'], TODAY);
};

test('a count of sessions says since when, by the first that was held', () => {
  expect(told(['2026-11-23', 'closed'], ['2026-09-07', 'closed'], ['2026-08-03', 'cancelled'])).toBe(
    '2 genomförda sedan mån 7 sep',
  );
  expect(told(['2026-11-23', 'closed'])).toBe('ett genomfört, mån 23 nov');
  expect(told(['2026-12-07', 'planned'])).toBe('inget genomfört än');
});

test('a day of another year has its year', () => {
  expect(told(['2026-11-23', 'closed'], ['2025-09-01', 'closed'])).toBe(
    '2 genomförda sedan måndag 1 september 2025',
  );
});
