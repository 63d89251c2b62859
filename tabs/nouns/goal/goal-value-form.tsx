import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { updateGoalValue } from '../../../shared/contracts/goal.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { useVersionedAction } from '../../platform/use-versioned-action.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { goalFigure } from './goal-figure.ts';
import { typedNumber } from './goal-numbers.ts';

type Props = Readonly<{ goal: GoalView; done: () => void }>;

/** Where a goal stands now. What is typed stays when somebody else was first. */
export const GoalValueForm = ({ goal, done }: Props) => {
  const { say, language } = useWords();
  const [text, setText] = useState(String(goal.value));
  const [isOdd, setOdd] = useState(false);
  const { save, theirs, isPending, error } = useVersionedAction(updateGoalValue, goal, done);
  const fault = (): string | null => {
    if (isOdd) return say('personal.goal.number');
    if (error) return say('personal.refused.other');
    return (
      theirs && say('personal.goal.value.changed', { value: goalFigure(language, goal.unit, theirs.value) })
    );
  };
  const problem = fault();
  return (
    <InlineForm
      column
      label={say('personal.goal.value.of', { name: goal.name })}
      act={say('personal.save')}
      busy={isPending}
      error={null}
      save={() => {
        const value = typedNumber(text);
        setOdd(value === null);
        if (value !== null) save((version) => ({ params: { id: goal.id }, body: { version, value } }));
      }}
      close={done}
    >
      <Field
        label={say('personal.goal.value.now')}
        {...(problem !== null && { validationMessage: problem, validationState: 'warning' as const })}
      >
        <Input inputMode="decimal" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
    </InlineForm>
  );
};
