import { inOneToOne } from '../support/capture-context.ts';
import { stepsIn } from '../../shared/capture/understand.ts';
import type { Corpus, Row } from './row.ts';

/** What a sentence should give and what it gives, a line a step. */
export type Answered = Readonly<{ said: string; wanted: readonly string[]; got: readonly string[] }>;

const answered = (locale: 'sv' | 'en', [speaker, said, ...wanted]: Row): Answered => ({
  said: `${speaker}: ${said}`,
  wanted: wanted.map(([text, owner, due]) => [text, owner, due].join(' | ')),
  got: stepsIn(said, inOneToOne({ locale, speaker })).map(({ text, ownerId, due }) =>
    [text, ownerId, due].join(' | '),
  ),
});

/** What each sentence gives beside what it should. */
export const answersTo = ({ sv, en }: Corpus): readonly Answered[] => [
  ...sv.map((row) => answered('sv', row)),
  ...en.map((row) => answered('en', row)),
];

const sum = (rows: readonly Answered[], count: (row: Answered) => number): number =>
  rows.reduce((total, row) => total + count(row), 0);

/**
 * How much of what was found is a step, and how much of what is a step was found; and the same for steps that are
 * right in text, owner and day.
 */
export const scoreOf = (rows: readonly Answered[]) => {
  const got = sum(rows, (row) => row.got.length);
  const wanted = sum(rows, (row) => row.wanted.length);
  const found = sum(rows, (row) => Math.min(row.got.length, row.wanted.length));
  const right = sum(rows, (row) => row.got.filter((step) => row.wanted.includes(step)).length);
  return {
    found: { precision: found / got, recall: found / wanted },
    right: { precision: right / got, recall: right / wanted },
  };
};
