import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { shareInWords } from '../../goal/goal-standing-in-words.ts';
import type { FactsProps } from '../section-facts-view.tsx';
import { NoGoal } from './no-goal.tsx';

const GoalPopover = lazily(() => import('../../goal/goal-popover.tsx').then((made) => made.GoalPopover));

/** The current goal, the team's and the company's goals that it serves, and why it exists. */
export const GoalDirectionFacts = ({ session, content: { line, why } }: FactsProps<'goal-direction'>) => {
  const words = useWords();
  const { say } = words;
  const [own, ...served] = line;
  if (!own) return <NoGoal session={session} text={say('facts.goal.none')} act={say('facts.goal.set')} />;
  return (
    <>
      <FactRow
        look="strong"
        end={shareInWords(words, own)}
        label={say('panel.goals')}
        behind={(target, close) => <GoalPopover lines={session.goals} target={target} close={close} />}
      >
        {own.name}
      </FactRow>
      {served.map((one) => (
        <FactRow key={one.id} look="quiet" inColumn end={shareInWords(words, one)}>
          {say('panel.goal.serving', { level: say(`panel.goal.level.${one.level}`), goal: one.name })}
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
