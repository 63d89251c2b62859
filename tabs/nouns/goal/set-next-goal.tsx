import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { EndedGoal, GoalView } from '../../../shared/contracts/goal.ts';
import { nextPeriod } from '../../../shared/domain/goal-succession.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { draftOfNext } from './goal-draft.ts';
import { periodInWords } from './goal-period.ts';
import { goalDialogTitle } from './goal-dialog-title.ts';
import { NewGoalDialog } from './new-goal-dialog.tsx';

type Props = Readonly<{
  goal: EndedGoal;
  /** Whose it is; empty for the company's, and for the reader's own. */
  name?: string;
  /** The goals it can contribute to, nearest level first. */
  parents: readonly GoalView[];
}>;

/** *Sätt mål för Q1*: the form for a goal after one that has ended, begun with all but its target. */
export const SetNextGoal = ({ goal, name = '', parents }: Props) => {
  const words = useWords();
  const { say, language } = words;
  const back = useRestoreFocusTarget();
  const today = useToday();
  const [open, setOpen] = useState(false);
  const period = periodInWords(language, today, nextPeriod(goal, today));
  const { nextServed } = goal;
  return (
    <>
      <Button
        {...back}
        size="small"
        icon={<AddRegular />}
        aria-label={say('personal.goal.next.of', { period, goal: goal.name })}
        onClick={() => setOpen(true)}
      >
        {say('personal.goal.next', { period })}
      </Button>
      <NewGoalDialog
        {...{ open, level: goal.level, ownerId: goal.ownerId }}
        title={goalDialogTitle(words, goal.level, name)}
        parents={nextServed ? [nextServed, ...parents.filter(({ id }) => id !== nextServed.id)] : parents}
        empty={draftOfNext(language, today, goal)}
        draftKey={`goal.next.${goal.id}`}
        close={() => setOpen(false)}
      />
    </>
  );
};
