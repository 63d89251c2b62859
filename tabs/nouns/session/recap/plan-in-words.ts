import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { Words } from '../../../platform/words.tsx';

type Plan = NonNullable<Recap['plan']>;

/** The plan for a customer meeting, one line each, in the order of use. */
export const planInWords = (
  { parts, aloud }: Plan,
  customer: string,
  { say }: Pick<Words, 'say'>,
): readonly string[] => {
  const { aim, opening, closing } = parts;
  return [
    ...(aim === null ? [] : [say('recap.plan.aim', { customer, text: aim })]),
    ...(opening === null ? [] : [say('recap.plan.opening', { text: opening })]),
    ...(opening !== null && aloud ? [say('recap.plan.aloud')] : []),
    ...([1, 2, 3] as const).flatMap((n) => {
      const text = parts[`question-${n}`];
      return text === null ? [] : [say('recap.plan.question', { n, text })];
    }),
    ...(closing === null ? [] : [say('recap.plan.closing', { text: closing })]),
  ];
};
