import {
  Button,
  Field,
  Input,
  makeStyles,
  PopoverSurface,
  PopoverTrigger,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { goal as goalShape, updateGoalValue } from '../../../shared/contracts/goal.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { goalFigure } from './goal-figure.ts';
import { ModalPopover } from '../../ui/modal-popover.tsx';
import { typedNumber } from './goal-numbers.ts';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, maxWidth: '260px' },
  save: { justifySelf: 'end' },
});

/** Where a goal stands now, in a small form at its line. What is typed stays when somebody else was first. */
export const GoalValue = ({ goal }: Readonly<{ goal: GoalView }>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [seen, setSeen] = useState(goal.version);
  const [problem, setProblem] = useState<string | null>(null);
  const update = useAction(updateGoalValue, {
    onDone: () => setOpen(false),
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
  const begin = (opened: boolean): void => {
    setOpen(opened);
    if (!opened) return;
    setText(String(goal.value));
    setSeen(goal.version);
    setProblem(null);
  };
  const save = (): void => {
    const value = typedNumber(text);
    if (value === null) setProblem(say('personal.goal.number'));
    else update.mutate({ params: { id: goal.id }, body: { version: seen, value } });
  };
  const label = say('personal.goal.value.of', { name: goal.name });
  return (
    <ModalPopover open={open} onOpenChange={(_, data) => begin(data.open)} positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button size="small" appearance="subtle" icon={<EditRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label={label}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Field
            label={say('personal.goal.value.now')}
            {...(problem !== null && { validationMessage: problem, validationState: 'warning' as const })}
          >
            <Input inputMode="decimal" value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Button className={styles.save} type="submit" appearance="primary" disabled={update.isPending}>
            {say('personal.save')}
          </Button>
        </form>
      </PopoverSurface>
    </ModalPopover>
  );
};
