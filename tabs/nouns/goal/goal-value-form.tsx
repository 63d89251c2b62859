import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { updateGoalValue } from '../../../shared/contracts/goal.ts';
import type { PartsStanding } from '../../../shared/coaching/goal-cascade.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { useAction } from '../../platform/api.ts';
import { useVersionedAction } from '../../platform/use-versioned-action.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { typedNumber } from '../../ui/typed-number.ts';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { goalFigure } from './goal-figure.ts';
import { whereItStood } from './goal-numbers.ts';

type Props = Readonly<{ goal: GoalView; parts?: PartsStanding | null; done: () => void }>;

/**
 * Enters a goal's current value and reads it back as understood. Typed text stays if somebody else saved first; a saved value can be
 * undone.
 */
export const GoalValueForm = ({ goal, parts = null, done }: Props) => {
  const { say, language } = useWords();
  const [text, setText, discard] = useDraftText(`goal-value.${goal.id}`, String(goal.value));
  const end = () => {
    discard();
    done();
  };
  const [isOdd, setOdd] = useState(false);
  const toast = useUndoToast();
  const { mutate: putBack } = useAction(updateGoalValue);
  const { save, theirs, isPending, error } = useVersionedAction(updateGoalValue, goal, (now) => {
    toast(
      say('personal.goal.value.saved', {
        name: goal.name,
        value: goalFigure(language, goal, now.value),
      }),
      () => putBack({ params: { id: goal.id }, body: whereItStood(goal, now.version) }),
    );
    end();
  });
  const fault = (): string | null => {
    if (isOdd) return say('personal.goal.number');
    if (error) return say('personal.refused.other');
    return theirs && say('personal.goal.value.changed', { value: goalFigure(language, goal, theirs.value) });
  };
  const problem = fault();
  const typed = typedNumber(text);
  // With three decimals a point would be read as one between thousands.
  const stands = parts && Math.round(parts.value * 100) / 100;
  return (
    <InlineForm
      column
      label={say('personal.goal.value.of', { name: goal.name })}
      act={say('personal.save')}
      busy={isPending}
      error={null}
      save={() => {
        setOdd(typeof typed !== 'number');
        if (typeof typed === 'number')
          save((version) => ({ params: { id: goal.id }, body: { version, value: typed } }));
      }}
      close={end}
    >
      <Field
        label={say('personal.goal.value.now')}
        hint={typeof typed === 'number' ? goalFigure(language, goal, typed) : ''}
        {...(problem !== null && { validationMessage: problem, validationState: 'warning' as const })}
      >
        <Input inputMode="decimal" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {stands !== null && stands !== typed && (
        <Button size="small" onClick={() => setText(String(stands))}>
          {say('personal.goal.value.parts', { value: goalFigure(language, goal, stands) })}
        </Button>
      )}
    </InlineForm>
  );
};
