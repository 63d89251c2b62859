import { Button, Field, PopoverSurface, PopoverTrigger, Textarea, Tooltip } from '@fluentui/react-components';
import { CommentEditRegular } from '@fluentui/react-icons/svg/comment-edit';
import { useState } from 'react';
import { explainGoal, goal as goalShape } from '../../../shared/contracts/goal.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { WHY_MAX } from '../../../shared/domain/goal.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { ModalPopover } from '../../ui/modal-popover.tsx';

/** Why there is such a goal, in a small form at its line. What is typed stays when somebody else was first. */
export const GoalWhy = ({ goal }: Readonly<{ goal: GoalView }>) => {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [seen, setSeen] = useState(goal.version);
  const [overtaken, setOvertaken] = useState(false);
  const explain = useAction(explainGoal, {
    onDone: () => setOpen(false),
    onRefused: ({ code, problem: { current } }) => {
      const now = goalShape.safeParse(current);
      if (code !== 'changed' || !now.success) return;
      setSeen(now.data.version);
      setOvertaken(true);
    },
  });
  const begin = (opened: boolean): void => {
    setOpen(opened);
    if (!opened) return;
    explain.reset();
    setText(goal.why);
    setSeen(goal.version);
    setOvertaken(false);
  };
  const label = say('personal.goal.why.write', { name: goal.name });
  return (
    <ModalPopover open={open} onOpenChange={(_, data) => begin(data.open)} positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button size="small" appearance="subtle" icon={<CommentEditRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label={label} style={{ width: 'min(320px, 80vw)' }}>
        <InlineForm
          column
          label={label}
          act={say('personal.save')}
          busy={explain.isPending}
          error={overtaken ? null : explain.error}
          save={() => explain.mutate({ params: { id: goal.id }, body: { version: seen, why: text.trim() } })}
          close={() => setOpen(false)}
        >
          <Field
            label={say('personal.goal.why')}
            {...(overtaken && {
              validationMessage: say('personal.goal.why.changed'),
              validationState: 'warning' as const,
            })}
          >
            <Textarea
              value={text}
              maxLength={WHY_MAX}
              placeholder={say('personal.goal.why.example')}
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
        </InlineForm>
      </PopoverSurface>
    </ModalPopover>
  );
};
