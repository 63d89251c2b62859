import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ownWordsFirst, questionsOfPace } from '../../../../shared/coaching/section-questions.ts';
import type { GoalStanding } from '../../../../shared/coaching/sections/goal-standing.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { goalLeaveInWords } from '../../../../shared/words/goal-leave-in-words.ts';
import { goalStatusInWords } from '../../../../shared/words/goal-status-in-words.ts';
import { useToday } from '../../../platform/clock.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { percent } from '../../goal/goal-figure.ts';
import { standingInWords } from '../../goal/goal-standing-in-words.ts';
import { GoalValueForm } from '../../goal/goal-value-form.tsx';
import { PaceBar } from '../../goal/pace-bar.tsx';
import { questionsInBoth } from '../agenda-words.ts';
import type { FactsProps } from '../section-facts-view.tsx';
import { EndedGoalFacts } from './ended-goals.tsx';
import { SetGoalHere } from './no-goal.tsx';

/** How many goals are in view, and up to how many there is room for bars. */
const GOALS_MAX = 3;
const WITH_BARS_MAX = 2;

const useStyles = makeStyles({
  goal: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
  apart: { marginTop: tokens.spacingVerticalS },
  bar: { height: '8px', display: 'flex', flexDirection: 'column', justifyContent: 'center' },
  more: { display: 'grid', rowGap: tokens.spacingVerticalS },
});

type BehindProps = Readonly<{
  session: SessionView;
  goal: GoalStanding;
  target: HTMLElement | null;
  close: () => void;
}>;

/** Behind a goal: its pace, its current value, and a way to set another goal. */
const BehindGoal = ({ session, goal, target, close }: BehindProps) => {
  const styles = useStyles();
  const words = useWords();
  const { say, language } = words;
  const known = session.goals.flat().find(({ id }) => id === goal.id);
  const leave = known && goalLeaveInWords(language, known.leave, session.you === 'rep');
  return (
    <AnchoredPopover target={target} close={close} label={say('facts.goal.more', { goal: goal.name })}>
      <div className={styles.more}>
        <Text weight="semibold">{goal.name}</Text>
        <Text size={200}>
          {[
            goalStatusInWords(words, goal),
            ...(goal.pace === null ? [] : [say('panel.goal.pace', { pace: percent(language, goal.pace) })]),
          ].join(' · ')}
        </Text>
        {leave != null && <Text size={200}>{leave}</Text>}
        {session.you === 'manager' && known && (
          <InWords language={language} of="personal">
            <GoalValueForm goal={known} done={close} />
          </InWords>
        )}
        <SetGoalHere session={session} act={say('facts.goal.set')} />
      </div>
    </AnchoredPopover>
  );
};

/** Each goal with its bar and its distance from plan; tapping one makes the questions be about it. */
export const GoalPaceFacts = ({ session, item, content, ask }: FactsProps<'goal-pace'>) => {
  const styles = useStyles();
  const words = useWords();
  const { say, language } = words;
  const today = useToday();
  const [all, setAll] = useState(false);
  const { goals } = content;
  if (goals.length === 0) return <EndedGoalFacts session={session} />;
  const shown = all ? goals : goals.slice(0, GOALS_MAX);
  return (
    <>
      {shown.map((goal, nth) => (
        <div key={goal.id} className={`${styles.goal} ${nth > 0 ? styles.apart : ''}`}>
          <FactRow look="strong" end={goal.status === 'unreported' ? '' : percent(language, goal.progress)}>
            {goal.name}
          </FactRow>
          {goals.length <= WITH_BARS_MAX && (
            <div className={styles.bar}>
              <PaceBar goal={goal} />
            </div>
          )}
          <FactRow
            look={goal.status === 'behind' ? 'late' : 'quiet'}
            tap={() => {
              const own = questionsInBoth(session, item);
              ask(ownWordsFirst(own, questionsOfPace(goal, today, own)));
            }}
            label={say('facts.goal.more', { goal: goal.name })}
            behind={(target, close) => (
              <BehindGoal session={session} goal={goal} target={target} close={close} />
            )}
          >
            {standingInWords(words, goal)}
          </FactRow>
        </div>
      ))}
      {shown.length < goals.length && (
        <Button size="small" appearance="transparent" onClick={() => setAll(true)}>
          {say('facts.goal.more-goals', { n: goals.length - shown.length })}
        </Button>
      )}
      {session.endedGoals.length > 0 && <EndedGoalFacts session={session} />}
    </>
  );
};
