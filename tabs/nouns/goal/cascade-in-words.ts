import { metricWeightOf } from '../../../shared/coaching/goal-cascade.ts';
import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';
import { goalStatusInWords, goalStatusWithin } from '../../../shared/words/goal-status-in-words.ts';
import type { Words } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { goalFigure, percent } from './goal-figure.ts';
import { fromPlanInWords } from './goal-standing-in-words.ts';

type Say = Pick<Words, 'say' | 'language' | 'day'>;

/** Whose goal it is to the reader, or what it is called where that is nobody's: "Du", "Maria", "Bolaget", "Mindre team, 7 personer". */
export const whoseInWords = (
  { say }: Pick<Words, 'say'>,
  { level, owner, people, name }: Pick<CascadeGoal, 'level' | 'owner' | 'people' | 'name'>,
  reader: string | null,
): string => {
  if (people !== null) return say('personal.cascade.together', { people });
  if (owner !== null) return owner.id === reader ? say('app.you') : firstName(owner.name);
  return level === 'company' ? say('personal.goal.level.company') : name;
};

/** How far a goal is from its plan, within a sentence. */
const fromPlanWithin = (words: Say, goal: CascadeGoal): string =>
  goal.gap === null ? goalStatusWithin(words, goal) : fromPlanInWords(words, goal);

/** Where a goal stands beside its strip, which tells its share or its level: "8,7 mkr av 12 mkr · enligt plan". */
export const standsBesideStrip = (words: Say, goal: CascadeGoal): string => {
  const figure = (value: number): string => goalFigure(words.language, goal, value);
  const amounts = { value: figure(goal.value), target: figure(goal.target) };
  if (goal.status === 'unreported') return goalStatusInWords(words, goal);
  return [
    ...(goal.kind === 'rate' ? [] : [words.say('panel.goal.of', amounts)]),
    fromPlanWithin(words, goal),
  ].join(' · ');
};

/** Where a goal stands, in a line: "8,7 mkr av 12 mkr · 73 % · enligt plan". */
export const standsInWords = (words: Say, goal: CascadeGoal): string => {
  const { say, language } = words;
  const figure = (value: number): string => goalFigure(language, goal, value);
  const amounts = { value: figure(goal.value), target: figure(goal.target) };
  if (goal.status === 'unreported')
    return [say('panel.goal.target', amounts), goalStatusWithin(words, goal)].join(' · ');
  return [
    say(goal.kind === 'rate' ? 'panel.goal.against' : 'panel.goal.of', amounts),
    ...(goal.kind === 'rate' ? [] : [percent(language, goal.progress)]),
    fromPlanWithin(words, goal),
  ].join(' · ');
};

const apartInWords = ({ say }: Say, { parts }: CascadeGoal): readonly string[] =>
  (['currency', 'measure', 'period'] as const).flatMap((reason) => {
    const count = parts?.apart[reason] ?? 0;
    return count > 0 && parts?.kind !== 'none' ? [say(`personal.cascade.apart.${reason}`, { count })] : [];
  });

const sumInWords = ({ say, language }: Say, goal: CascadeGoal): readonly string[] => {
  const { parts } = goal;
  if (parts?.kind !== 'sum' || parts.coverage === null) return [];
  const { share, reading } = parts.coverage;
  const level = goal.level === 'company' ? 'company' : 'team';
  const covered = say(`personal.cascade.covers.${level}`, { percent: percent(language, share) });
  const amount = goalFigure(language, goal, Math.abs(parts.uncovered));
  const [stands, own] = [parts.value, goal.value].map((value) => goalFigure(language, goal, value));
  return [
    covered,
    ...(reading === 'short' ? [say('personal.cascade.uncovered', { amount })] : []),
    ...(reading === 'over' ? [say('personal.cascade.over', { amount })] : []),
    ...(stands === undefined || stands === own ? [] : [say('personal.cascade.stand', { value: stands })]),
  ];
};

const meanInWords = ({ say, language }: Say, goal: CascadeGoal): readonly string[] => {
  const { parts } = goal;
  const weight = metricWeightOf(goal);
  if (parts?.kind !== 'average' || weight === null) return [];
  const figure = (value: number): string => goalFigure(language, goal, value);
  const by = say(`personal.cascade.weight.${weight}`);
  return [
    ...(parts.mean
      ? [
          say('personal.cascade.mean', {
            value: figure(parts.mean.value),
            target: figure(parts.mean.target),
            weight: by,
          }),
        ]
      : []),
    ...(parts.unweighed > 0
      ? [say('personal.cascade.unweighed', { count: parts.unweighed, weight: by })]
      : []),
  ];
};

/** How the goals that serve one cover it, in sentences; empty where the reader isn't told, or nothing serves it. */
export const cascadeInWords = (words: Say, goal: CascadeGoal): string => {
  const withheld = goal.withheld ? [words.say('personal.cascade.withheld')] : [];
  return [
    ...sumInWords(words, goal),
    ...meanInWords(words, goal),
    ...apartInWords(words, goal),
    ...withheld,
  ].join(' ');
};
