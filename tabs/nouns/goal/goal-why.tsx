import { Button, Field, PopoverSurface, PopoverTrigger, Textarea, Tooltip } from '@fluentui/react-components';
import { CommentEditRegular } from '@fluentui/react-icons/svg/comment-edit';
import { useState } from 'react';
import { explainGoal } from '../../../shared/contracts/goal.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { WHY_MAX } from '../../../shared/domain/goal.ts';
import { useVersionedAction } from '../../platform/use-versioned-action.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { enterSaves } from '../../ui/enter-saves.ts';
import { InlineForm } from '../../ui/inline-form.tsx';
import { ModalPopover } from '../../ui/modal-popover.tsx';

type FormProps = Readonly<{ goal: GoalView; done: () => void }>;

/** Typed text stays if somebody else saved first. */
const GoalWhyForm = ({ goal, done }: FormProps) => {
  const { say } = useWords();
  const [text, setText, discard] = useDraftText(`goal-why.${goal.id}`, goal.why);
  const end = () => {
    discard();
    done();
  };
  const { save, theirs, isPending, error } = useVersionedAction(explainGoal, goal, end);
  return (
    <InlineForm
      column
      label={say('personal.goal.why.write', { name: goal.name })}
      act={say('personal.save')}
      busy={isPending}
      error={error}
      save={() => save((version) => ({ params: { id: goal.id }, body: { version, why: text.trim() } }))}
      close={end}
    >
      <Field
        label={say('personal.goal.why')}
        {...(theirs !== null && {
          validationMessage: say('personal.goal.why.changed'),
          validationState: 'warning' as const,
        })}
      >
        <Textarea
          value={text}
          maxLength={WHY_MAX}
          placeholder={say('personal.goal.why.example')}
          onChange={(_, { value }) => setText(value)}
          onKeyDown={enterSaves()}
        />
      </Field>
    </InlineForm>
  );
};

/** A small form on the goal's line for why it exists. */
export const GoalWhy = ({ goal }: Readonly<{ goal: GoalView }>) => {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const label = say('personal.goal.why.write', { name: goal.name });
  return (
    <ModalPopover open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button size="small" appearance="subtle" icon={<CommentEditRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label={label} style={{ width: 'min(320px, 80vw)' }}>
        <GoalWhyForm goal={goal} done={() => setOpen(false)} />
      </PopoverSurface>
    </ModalPopover>
  );
};
