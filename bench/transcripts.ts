import { readdirSync, readFileSync } from 'node:fs';
import { publicHolidays } from '../bot/holidays/public-holidays.ts';
import { stepsInTranscript } from '../shared/capture/transcript-steps.ts';
import { cuesOf } from '../shared/capture/transcript.ts';
import { toDay, toInstant } from '../shared/domain/time.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { scoreTalk, talkIn } from './transcripts/labelled-talk.ts';
import type { LabelledTalk } from './transcripts/labelled-talk.ts';

/** Written before the reader was tried on anything: only these totals are ever looked at. */
const APART = new URL('./transcripts/apart/', import.meta.url);
/** The Thursday on which all of it is said, in Stockholm. */
const SAID_AT = '2026-12-03T09:00:00Z';
const LONG_SECONDS = 4 * 60 * 60;

const { daysOff } = publicHolidays(() => toInstant(SAID_AT))('Europe/Stockholm');
const heardIn = ({ vtt, locale }: Pick<LabelledTalk, 'vtt' | 'locale'>) =>
  stepsInTranscript(vtt, {
    ...{ locale, daysOff, speaker: '' },
    today: toDay(SAID_AT.slice(0, 'YYYY-MM-DD'.length)),
    participants: [
      { id: 'maria', name: 'Maria Lind', role: 'manager' },
      { id: 'ali', name: 'Ali Haddad', role: 'rep' },
    ],
  });

const timed = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/** How much of what was planted in long talks is found, how much of what is proposed is wrong, and how long four hours take. */
export const transcripts = (): readonly Figure[] => {
  const talks = readdirSync(APART).map((name) => talkIn(readFileSync(new URL(name, APART), 'utf8')));
  const scores = talks.map((talk) => scoreTalk(talk, heardIn(talk)));
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const planted = sum((score) => score.planted);
  const found = sum((score) => score.found);
  const cues = talks.flatMap(({ vtt }) => cuesOf(vtt));
  const times = Math.ceil(LONG_SECONDS / 4 / cues.length);
  const long = `WEBVTT\n\n${Array.from({ length: times }, () =>
    talks.map(({ vtt }) => vtt.slice('WEBVTT'.length)),
  )
    .flat()
    .join('\n')}`;
  const share = (figure: string, value: number): Figure =>
    figureOf(`transcript-${figure}`, 'share', { value, floor: 1 });
  return [
    share('found', found / planted),
    share('day-right', sum((score) => score.dayRight) / found),
    share('wrong', sum((score) => score.wrong.length) / sum((score) => score.proposed)),
    figureOf('transcript-four-hours', 'ms', {
      value: timed(() => void heardIn({ vtt: long, locale: 'sv' })),
      floor: timed(() => void cuesOf(long)),
    }),
  ];
};
