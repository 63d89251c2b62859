import type { UnderstoodStep } from '../../shared/capture/context.ts';
import type { LabelledMessage, LabelledStep } from './labelled-message.ts';

/** What was found of a message's steps, each beside the one that was wanted, where there is one. */
export type MessageScore = Readonly<{
  message: LabelledMessage;
  pairs: readonly Readonly<{ wanted: LabelledStep; found: UnderstoodStep }>[];
  missed: readonly LabelledStep[];
  extra: readonly UnderstoodStep[];
}>;

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** So many letters of a word are its stem. */
const STEM = 4;

const isSameWord = (one: string, other: string): boolean => {
  const length = Math.min(STEM, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length) && Math.abs(one.length - other.length) <= STEM + 2;
};

/** A step is the wanted one when the words that tell it stand in its text, by their stems. */
const tells = ({ about }: LabelledStep, { text }: UnderstoodStep): boolean => {
  const said = words(text);
  return words(about).every((word) => said.some((one) => isSameWord(word, one)));
};

export const scoreMessage = (message: LabelledMessage, found: readonly UnderstoodStep[]): MessageScore => {
  const left = [...found];
  const pairs: { wanted: LabelledStep; found: UnderstoodStep }[] = [];
  const missed: LabelledStep[] = [];
  for (const wanted of message.steps) {
    const at = left.findIndex((step) => tells(wanted, step));
    const [step] = at < 0 ? [] : left.splice(at, 1);
    if (step === undefined) missed.push(wanted);
    else pairs.push({ wanted, found: step });
  }
  return { message, pairs, missed, extra: left };
};

/** The totals over some messages; shares are between 0 and 1, and NaN of nothing. */
export type StepTotals = Readonly<{
  messages: number;
  precision: number;
  recall: number;
  f1: number;
  ownerRight: number;
  dayRight: number;
  dayWrong: number;
  dayMissing: number;
}>;

export const totalsOf = (scores: readonly MessageScore[]): StepTotals => {
  const pairs = scores.flatMap((score) => score.pairs);
  const found = pairs.length + scores.reduce((sum, { extra }) => sum + extra.length, 0);
  const wanted = pairs.length + scores.reduce((sum, { missed }) => sum + missed.length, 0);
  const share = (is: (pair: (typeof pairs)[number]) => boolean): number =>
    pairs.filter((pair) => is(pair)).length / pairs.length;
  return {
    messages: scores.length,
    precision: pairs.length / found,
    recall: pairs.length / wanted,
    f1: (2 * pairs.length) / (found + wanted),
    ownerRight: share((pair) => pair.found.ownerId === pair.wanted.owner),
    dayRight: share((pair) => pair.found.due === pair.wanted.due),
    dayWrong: share((pair) => pair.found.due !== null && pair.found.due !== pair.wanted.due),
    dayMissing: share((pair) => pair.found.due === null && pair.wanted.due !== null),
  };
};

/** A step is right when it was wanted and is whose and when it was. */
const isRight = ({ found, wanted }: MessageScore['pairs'][number]): boolean =>
  found.ownerId === wanted.owner && found.due === wanted.due;

/** Of the steps as sure as `from` up to `to`, how many there are and how many of them are right. */
export const calibrationOf = (scores: readonly MessageScore[], from: number, to: number) => {
  const isIn = ({ confidence }: UnderstoodStep): boolean => confidence >= from && confidence < to;
  const pairs = scores.flatMap((score) => score.pairs).filter(({ found }) => isIn(found));
  const extra = scores.flatMap((score) => score.extra).filter(isIn);
  const steps = pairs.length + extra.length;
  return { steps, found: pairs.length / steps, right: pairs.filter(isRight).length / steps };
};

/** Of the steps that were missed, the share that was found for the same one on the same day, but tells it in other words. */
export const toldOtherwise = (scores: readonly MessageScore[]): number => {
  const missed = scores.flatMap((score) => score.missed);
  const there = scores.flatMap(({ missed: wanted, extra }) => {
    const left = [...extra];
    return wanted.filter(({ owner, due }) => {
      const at = left.findIndex((found) => found.ownerId === owner && found.due === due);
      return at >= 0 && left.splice(at, 1).length > 0;
    });
  });
  return there.length / missed.length;
};
