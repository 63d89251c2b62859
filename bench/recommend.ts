import { recommendationLine } from '../shared/coaching/recommend-line.ts';
import { addDays, toDay } from '../shared/domain/time.ts';
import { figureOf, inTurns } from './figure.ts';
import type { Figure } from './figure.ts';

const REPS = 1_000;
const TURNS = { warmUp: 3, counted: 11 };
const SESSION = toDay('2027-03-10');

/** A rep's facts: each type held at a different time, and many signals. */
const lineOf = (rep: number): string => {
  const ago = (days: number): string => addDays(SESSION, -((rep * 7 + days) % 200));
  return JSON.stringify({
    ...{ id: rep, session: SESSION, previous: 'deal', requested: rep % 3 === 0 ? 'skill' : null },
    rhythm: {
      ...{ start: '2026-08-03', weeks: 2 },
      every: { deal: 4, pipeline: 4, skill: 5, performance: 6, preparation: 8 },
    },
    lastHeld: { deal: ago(14), pipeline: ago(56), skill: ago(42), performance: ago(28), preparation: null },
    signals: [
      'deal.closing',
      'pipeline.period-end',
      'pipeline.coverage',
      'performance.at-risk',
      'preparation.near',
    ],
  });
};

const timeOf = (lines: readonly string[], answer: (line: string) => unknown): Promise<number> => {
  const begun = performance.now();
  for (const line of lines) answer(line);
  return Promise.resolve(performance.now() - begun);
};

/** Recommendations for a thousand reps, from one line of facts each, against only reading and writing the lines. */
export const recommendations = async (): Promise<Figure> => {
  const lines = Array.from({ length: REPS }, (_, rep) => lineOf(rep));
  const measured = await inTurns(TURNS, {
    value: () => timeOf(lines, recommendationLine),
    floor: () => timeOf(lines, (line) => JSON.stringify(JSON.parse(line))),
  });
  return figureOf('recommend-1000', 'ms', measured);
};
