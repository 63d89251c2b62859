import type { PipelineOutcome } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { moneyToTheThousand } from '../../../../shared/words/money-in-words.ts';
import type { Words } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';

type Speech = Pick<Words, 'say' | 'language' | 'shortDay'>;

/** The sum that the rep counts on, and what is missing to the goal. */
export const forecastInWords = (
  { rep }: Pick<SessionView, 'rep'>,
  { said, target }: NonNullable<PipelineOutcome['forecast']>,
  { say, language }: Speech,
): string => {
  const counted = { name: firstName(rep.name), said: moneyToTheThousand(language, said) };
  if (target === null) return say('recap.pipeline.said', counted);
  const goal = { ...counted, target: moneyToTheThousand(language, target) };
  return said >= target
    ? say('recap.pipeline.said-of', goal)
    : say('recap.pipeline.said-gap', { ...goal, gap: moneyToTheThousand(language, target - said) });
};

/** What happened to a deal that was cleared out. */
export const clearedInWords = (
  { name: deal, outcome, until }: PipelineOutcome['cleared'][number],
  { say, shortDay }: Speech,
): string =>
  outcome === null
    ? say('recap.pipeline.paused', { deal, day: until === null ? '' : shortDay(until) })
    : say(`recap.pipeline.${outcome}`, { deal });

/** The outcome of a session about the pipeline, one line each. */
export const pipelineLines = (
  session: Pick<SessionView, 'rep'>,
  { priorities, forecast, cleared }: PipelineOutcome,
  speech: Speech,
): readonly string[] => [
  ...(priorities.length === 0
    ? []
    : [speech.say('recap.pipeline.time', { deals: priorities.map(({ name }) => name).join(', ') })]),
  ...(forecast ? [forecastInWords(session, forecast, speech)] : []),
  ...cleared.map((one) => clearedInWords(one, speech)),
];
