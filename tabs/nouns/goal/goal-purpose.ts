import { apartFrom, cascadeKindOf } from '../../../shared/coaching/goal-cascade.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { GoalLine, GoalView } from '../../../shared/contracts/goal.ts';
import type { Words } from '../../platform/words.tsx';
import { goalFigure, percent } from './goal-figure.ts';

type Work = Pick<CommitmentView, 'text' | 'serves' | 'state' | 'due'>;

/** The next open commitment that serves the goal. */
const workFor = ({ name }: GoalView, commitments: readonly Work[]): Work | undefined =>
  commitments
    .filter(({ serves, state }) => state === 'open' && serves === name)
    .sort((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1))[0];

/**
 * How a rep's own day's work serves the company's goal, in a line: "Skicka offerten till Volvo bidrar till Ny ARR Q4. Ditt mål är 10 % av
 * bolagets 12 mkr." Null where the goal serves none.
 */
export const purposeInWords = (
  { say, language }: Pick<Words, 'say' | 'language'>,
  line: GoalLine,
  commitments: readonly Work[],
): string | null => {
  const [own] = line;
  const company = line.find(({ level }) => level === 'company');
  if (!own || !company || own === company) return null;
  const work = workFor(own, commitments);
  const share = company.target > 0 ? own.target / company.target : null;
  const adds = cascadeKindOf(company) === 'sum' && apartFrom(company, own) === null && share !== null;
  return [
    ...(work ? [say('personal.goal.purpose.work', { work: work.text, goal: own.name })] : []),
    adds
      ? say('personal.goal.purpose.share', {
          share: percent(language, share),
          target: goalFigure(language, company, company.target),
        })
      : say('personal.goal.purpose.link', { goal: own.name, company: company.name }),
  ].join(' ');
};
