import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stepsIn } from '../../shared/capture/understand.ts';
import type { UnderstoodStep } from '../../shared/capture/context.ts';
import { toDay } from '../../shared/domain/time.ts';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { daysIn, dueIn } from '../../shared/capture/due-day.ts';
import { readPlainly } from '../../shared/capture/plain.ts';
import { tokensOf } from '../../shared/capture/tokens.ts';
import { daysInText, messagesInText } from './labelled-message.ts';
import { calibrationOf, scoreMessage, toldOtherwise, totalsOf } from './step-score.ts';

const [message, quiet] = messagesInText(
  '## terse\nali | ringer Bengt imorn, offert fre | ringa Bengt / ali / 2026-11-25 | offert / - / 2026-11-27\nali | tack!',
  'sv',
);
const step = (text: string, given: Partial<UnderstoodStep> = {}): UnderstoodStep => ({
  ...{ text, ownerId: 'ali', due: toDay('2026-11-25'), confidence: 0.95 },
  ...given,
});

test('a step is found by its words, whatever their endings', () => {
  if (message === undefined) throw new Error('no message');
  const { pairs, missed, extra } = scoreMessage(message, [step('Ring upp Bengt'), step('Mejla Eva')]);
  expect(pairs.map(({ wanted }) => wanted.about)).toEqual(['ringa Bengt']);
  expect(missed.map(({ about }) => about)).toEqual(['offert']);
  expect(extra.map(({ text }) => text)).toEqual(['Mejla Eva']);
});

test('what is found where there is nothing counts against precision', () => {
  if (message === undefined || quiet === undefined) throw new Error('no messages');
  const scores = [
    scoreMessage(message, [step('Ringa Bengt'), step('Offert', { ownerId: null, due: null })]),
    scoreMessage(quiet, [step('Tacka')]),
  ];
  expect(totalsOf(scores)).toMatchObject({
    recall: 1,
    ownerRight: 1,
    dayRight: 0.5,
    dayMissing: 0.5,
    dayWrong: 0,
  });
  expect(totalsOf(scores).precision).toBeCloseTo(2 / 3);
  expect(calibrationOf(scores, 0.9, 1)).toMatchObject({ steps: 3 });
});

test('a step that is there in other words is told from one that was not found', () => {
  if (message === undefined) throw new Error('no message');
  const scores = [scoreMessage(message, [step('Slå en signal till honom')])];
  expect(totalsOf(scores).recall).toBe(0);
  expect(toldOtherwise(scores)).toBe(0.5);
});

const written = (name: string): string =>
  readFileSync(new URL(`written/${name}.txt`, import.meta.url), 'utf8');

test('what people of many kinds write is recorded as it should be', () => {
  const scores = (['sv', 'en'] as const).flatMap((locale) =>
    messagesInText(written(locale), locale).map((one) =>
      scoreMessage(one, stepsIn(one.said, inOneToOne({ locale, speaker: one.speaker }))),
    ),
  );
  const totals = totalsOf(scores);
  expect(totals.f1).toBeGreaterThan(0.95);
  expect(totals.ownerRight).toBeGreaterThan(0.95);
  expect(totals.dayRight).toBeGreaterThan(0.975);
  expect(totals.dayWrong).toBeLessThan(0.01);
  expect(calibrationOf(scores, 0.9, 1).right).toBeGreaterThan(0.9);
});

test.each(['sv', 'en'] as const)('the days that people say are read as they mean them (%s)', (locale) => {
  const { today, daysOff, ...context } = inOneToOne({ locale });
  for (const { said, day } of daysInText(written(`days.${locale}`), locale)) {
    const { line } = readPlainly(tokensOf(said), locale, { ...context, today, daysOff });
    expect([said, dueIn(daysIn(line.text, locale, today, daysOff))?.day ?? null]).toEqual([said, day]);
  }
});
