import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { percent } from '../../goal/goal-figure.ts';
import type { FactsProps } from '../section-facts-view.tsx';
import { NoGoal } from './no-goal.tsx';

const GoalPopover = lazily(() => import('../../goal/goal-popover.tsx').then((made) => made.GoalPopover));

/** The current goal, the team's and the company's goals that it serves, and why it exists. */
export const GoalDirectionFacts = ({ session, content: { line, why } }: FactsProps<'goal-direction'>) => {
  const { say, language } = useWords();
  const [own, ...served] = line;
  if (!own) return <NoGoal session={session} text={say('facts.goal.none')} act={say('facts.goal.set')} />;
  return (
    <>
      <FactRow
        look="strong"
        end={percent(language, own.progress)}
        label={say('panel.goals')}
        behind={(target, close) => <GoalPopover lines={session.goals} target={target} close={close} />}
      >
        {own.name}
      </FactRow>
      {served.map(({ id, level, name, progress }) => (
        <FactRow key={id} look="quiet" inColumn end={percent(language, progress)}>
          {say('panel.goal.serving', { level: say(`panel.goal.level.${level}`), goal: name })}
        </FactRow>
      ))}
      {served.length === 0 && <FactRow look="quiet">{say('facts.goal.alone')}</FactRow>}
      {why !== '' && (
        <FactRow look="quiet" whole>
          {say('facts.goal.why', { why })}
        </FactRow>
      )}
    </>
  );
};
