import { describe, expect, test } from 'vitest';
import type { CommitmentId } from '../../../../shared/domain/ids.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { dayAt, toDay } from '../../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../../shared/domain/time.ts';
import { dayInWords, timeInWords } from '../../../../shared/words/days.ts';
import { say } from '../../../../shared/words/say.ts';
import { typeNames } from '../../../../shared/words/type-names.ts';
import { needInWords } from './need-in-words.ts';
import { rowOf, commitmentDue } from './test-team.ts';

const speech = (language: Language) => ({
  language,
  typeNames: typeNames(language, {}),
  say: (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => say(language, key, values),
  day: (day: CalendarDay) => dayInWords(language, day, '2026-11-25' as CalendarDay),
  dayOf: (at: Instant) => dayAt(at, 'Europe/Stockholm'),
  time: (at: Instant) => timeInWords(language, at, 'Europe/Stockholm'),
});
const sv = speech('sv');
const next = {
  id: 's' as never,
  type: 'skill',
  startsAt: '2026-11-25T13:00:00.000Z' as Instant,
  minutes: 30,
  extra: false,
} as const;

describe('what matters is said in a sentence', () => {
  test('by first name, with the time where the manager is', () => {
    expect(needInWords({ kind: 'today', row: rowOf('Ali Rezai', { next }) }, sv)).toBe(
      'I dag kl. 14 ses du och Ali: Färdighet och beteende.',
    );
    expect(needInWords({ kind: 'today', row: rowOf('Ali Rezai', { next }) }, speech('en'))).toBe(
      'Today at 14:00 you and Ali meet: Skill and behaviour.',
    );
  });

  test('with the time that the rep has declined', () => {
    expect(needInWords({ kind: 'declined', row: rowOf('Ali Rezai', { next, declined: true }) }, sv)).toBe(
      'Ali har tackat nej till ert 1:1 i dag kl. 14.',
    );
  });

  test('with the customer and when, where there is a meeting to prepare for', () => {
    const extra = { id: 'm', customer: 'Volvo', at: '2026-11-26T09:00:00.000Z' } as never;
    expect(needInWords({ kind: 'extra', row: rowOf('Ali Rezai', { extra }) }, sv)).toBe(
      'Ali möter Volvo i morgon, tors 26 nov kl. 10. Ta 15 minuter inför det?',
    );
  });

  test('with how many practise the same, and what', () => {
    const people = ['Ali', 'Sara', 'Omar'].map((name) => ({ id: name as never, name, address: null }));
    const five = { sv: '', en: '' };
    const words = {
      name: { sv: 'Lyssnar och sammanfattar', en: 'Listens and sums up' },
      levels: { 1: five, 3: five, 5: five },
    };
    const need = { kind: 'together', together: { behaviour: 'listens', words, people } } as const;
    expect(needInWords(need, sv)).toBe(
      'Tre övar på samma sak: ”Lyssnar och sammanfattar”. Ta 20 minuter tillsammans?',
    );
    expect(needInWords(need, speech('en'))).toBe(
      'Three are practising the same thing: “Listens and sums up”. Take 20 minutes together?',
    );
  });

  test('with the number in words that fit it', () => {
    const asks = (helpWanted: number, due: CalendarDay | null = null) => {
      const helpWith = { id: 'c' as CommitmentId, text: 'Ringa Scania', due };
      return needInWords({ kind: 'help', row: rowOf('Sara', { helpWanted, helpWith }) }, sv);
    };
    expect(asks(1)).toBe('Sara behöver hjälp: Ringa Scania.');
    expect(asks(3)).toBe('Sara behöver hjälp: Ringa Scania och 2 till.');
    expect(asks(1, toDay('2026-11-20'))).toBe('Sara behöver hjälp: Ringa Scania, fre 20 nov.');
  });

  test('about the manager’s own promise, by whom it was made to and its day', () => {
    const commitment = {
      ...commitmentDue('Prata med produkt', '2026-11-20'),
      promisedTo: { name: 'Ali Rezai' },
    };
    expect(needInWords({ kind: 'own-commitment', commitment: commitment as never, others: 0 }, sv)).toBe(
      'Du har lovat Ali ”Prata med produkt”. Det skulle vara klart fre 20 nov.',
    );
  });

  test('and not in days when the two have never met', () => {
    const row = rowOf('Elin', { daysSince: null, status: 'lapsed' });
    expect(needInWords({ kind: 'lapsed', row }, sv)).toBe('Du och Elin har en rytm men har inte setts än.');
  });

  test('and when they meet if that is booked, rather than that it isn’t', () => {
    const startsAt = '2026-12-30T09:00:00.000Z' as Instant;
    const row = rowOf('Elin', { daysSince: null, status: 'at-risk', next: { ...next, startsAt } });
    for (const kind of ['at-risk', 'lapsed'] as const)
      expect(needInWords({ kind, row }, sv)).toBe(
        'Du och Elin har inte setts än. Nästa samtal är ons 30 dec kl. 10.',
      );
    expect(needInWords({ kind: 'at-risk', row: { ...row, next: null } }, sv)).toBe(
      'Det första samtalet med Elin är inte bokat.',
    );
  });
});
