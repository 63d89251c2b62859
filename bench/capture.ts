import { readFileSync } from 'node:fs';
import { publicHolidays } from '../bot/holidays/public-holidays.ts';
import type { CaptureContext } from '../shared/capture/context.ts';
import { daysIn, dueIn } from '../shared/capture/due-day.ts';
import { lineOf } from '../shared/capture/line.ts';
import { readPlainly } from '../shared/capture/plain.ts';
import { tokensOf } from '../shared/capture/tokens.ts';
import { stepsIn } from '../shared/capture/understand.ts';
import { toDay, toInstant } from '../shared/domain/time.ts';
import { daysInJson, messagesInJson } from './capture/labelled-message.ts';
import type { LabelledDay, LabelledMessage } from './capture/labelled-message.ts';
import { calibrationOf, scoreMessage, toldOtherwise, totalsOf } from './capture/step-score.ts';
import type { MessageScore } from './capture/step-score.ts';
import { figureOf, median } from './figure.ts';
import type { Figure } from './figure.ts';

/** Written apart from the rules and from everything else that they were tried on: only these totals are ever looked at. */
const APART = new URL('./capture/apart/', import.meta.url);
/** The Tuesday on which all of it is said, in Stockholm. */
const SAID_AT = '2026-11-24T09:00:00Z';
const LONG_MESSAGE = 50_000;
/** As sure as this, nine of ten are to be right. */
const SURE = 0.9;

const { daysOff } = publicHolidays(() => toInstant(SAID_AT))('Europe/Stockholm');
/** Somebody's 1:1 on that Tuesday. */
export const contextOf = (locale: 'sv' | 'en', speaker: string): CaptureContext => ({
  ...{ locale, speaker, daysOff },
  today: toDay(SAID_AT.slice(0, 'YYYY-MM-DD'.length)),
  participants: [
    { id: 'maria', name: 'Maria Lind', role: 'manager' },
    { id: 'ali', name: 'Ali Haddad', role: 'rep' },
  ],
});

/** A share of all there are; nothing where there are none. */
const shareOf = (figure: string, value: number): readonly Figure[] =>
  Number.isNaN(value) ? [] : [figureOf(`capture-${figure}`, 'share', { value, floor: 1 })];

const totalFigures = (group: string, scores: readonly MessageScore[]): readonly Figure[] => {
  const totals = totalsOf(scores);
  const quiet = scores.filter(({ message }) => message.steps.length === 0);
  return [
    ...shareOf(`precision-${group}`, totals.precision),
    ...shareOf(`recall-${group}`, totals.recall),
    ...shareOf(`f1-${group}`, totals.f1),
    ...shareOf(`owner-right-${group}`, totals.ownerRight),
    ...shareOf(`day-right-${group}`, totals.dayRight),
    ...shareOf(`day-wrong-${group}`, totals.dayWrong),
    ...shareOf(`day-missing-${group}`, totals.dayMissing),
    ...shareOf(`quiet-${group}`, quiet.filter(({ extra }) => extra.length === 0).length / quiet.length),
  ];
};

const dayRead = ({ locale, said }: LabelledDay): string | null => {
  const context = contextOf(locale, 'ali');
  const { line } = readPlainly(tokensOf(said), locale, context);
  return dueIn(daysIn(line.text, locale, context.today, daysOff))?.day ?? null;
};

const dayFigures = (locale: 'sv' | 'en', days: readonly LabelledDay[]): readonly Figure[] => {
  const read = days
    .filter((day) => day.locale === locale)
    .map((day) => ({ day: dayRead(day), wanted: day.day }));
  const share = (is: (one: (typeof read)[number]) => boolean) =>
    read.filter((one) => is(one)).length / read.length;
  return [
    ...shareOf(
      `expression-right-${locale}`,
      share(({ day, wanted }) => day === wanted),
    ),
    ...shareOf(
      `expression-wrong-${locale}`,
      share(({ day, wanted }) => day !== null && day !== wanted),
    ),
    ...shareOf(
      `expression-missing-${locale}`,
      share(({ day, wanted }) => day === null && wanted !== null),
    ),
  ];
};

const timed = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/** Against only telling words from what is between them. */
const speedFigures = (messages: readonly LabelledMessage[]): readonly Figure[] => {
  const read = ({ said, locale, speaker }: LabelledMessage) => void stepsIn(said, contextOf(locale, speaker));
  for (const message of messages) read(message);
  const long = messages
    .map(({ said }) => said)
    .join('. ')
    .repeat(3)
    .slice(0, LONG_MESSAGE);
  return [
    figureOf('capture-message', 'ms', {
      value: median(messages.map((message) => timed(() => read(message)))),
      floor: median(messages.map(({ said }) => timed(() => void lineOf(tokensOf(said))))),
    }),
    figureOf('capture-long-message', 'ms', {
      value: timed(() => void stepsIn(long, contextOf('sv', 'ali'))),
      floor: timed(() => void lineOf(tokensOf(long))),
    }),
  ];
};

/** How much of what people say is recorded, and how right and how fast: by language and by kind, on sentences written apart. */
export const capture = (): readonly Figure[] => {
  const messages = messagesInJson(readFileSync(new URL('steps.jsonl', APART), 'utf8'));
  const days = daysInJson(readFileSync(new URL('days.jsonl', APART), 'utf8'));
  const scores = messages.map((message) =>
    scoreMessage(message, stepsIn(message.said, contextOf(message.locale, message.speaker))),
  );
  const kinds = [...new Set(messages.map(({ kind }) => kind))];
  return [
    ...totalFigures('all', scores),
    ...(['sv', 'en'] as const).flatMap((locale) => [
      ...totalFigures(
        locale,
        scores.filter(({ message }) => message.locale === locale),
      ),
      ...dayFigures(locale, days),
    ]),
    ...kinds.flatMap((kind) =>
      totalFigures(
        kind,
        scores.filter(({ message }) => message.kind === kind),
      ),
    ),
    ...shareOf('told-otherwise', toldOtherwise(scores)),
    ...shareOf(`right-when-sure`, calibrationOf(scores, SURE, 1.01).right),
    ...shareOf(`right-when-less-sure`, calibrationOf(scores, 0, SURE).right),
    ...speedFigures(messages),
  ];
};
