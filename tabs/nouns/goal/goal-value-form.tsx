import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { goal as goalShape, updateGoalValue } from '../../../shared/contracts/goal.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { goalFigure } from './goal-figure.ts';
import { typedNumber } from './goal-numbers.ts';

type Props = Readonly<{ goal: GoalView; done: () => void }>;

/** Where a goal stands now. What is typed stays when somebody else was first. */
export const GoalValueForm = ({ goal, done }: Props) => {
  const { say, language } = useWords();
  const [text, setText] = useState(String(goal.value));
  const [seen, setSeen] = useState(goal.version);
  const [problem, setProblem] = useState<string | null>(null);
  const update = useAction(updateGoalValue, {
    onDone: done,
    onRefused: ({ code, problem: { current } }) => {
      const now = goalShape.safeParse(current);
      const first = code === 'changed' && now.success ? now.data : null;
      if (first) setSeen(first.version);
      setProblem(
        first
          ? say('personal.goal.value.changed', { value: goalFigure(language, goal.unit, first.value) })
          : say('personal.refused.other'),
      );
    },
  });
  const save = (): void => {
    const value = typedNumber(text);
    if (value === null) setProblem(say('personal.goal.number'));
    else update.mutate({ params: { id: goal.id }, body: { version: seen, value } });
  };
  return (
    <InlineForm
      column
      label={say('personal.goal.value.of', { name: goal.name })}
      act={say('personal.save')}
      busy={update.isPending}
      error={null}
      save={save}
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
