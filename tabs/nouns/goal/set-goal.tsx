import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { setGoal } from '../../../shared/contracts/goal.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import type { GoalLevel } from '../../../shared/domain/goal.ts';
import { useAction } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useDraftForm } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { emptyGoal, goalDraftFault, newGoal, withPart } from './goal-draft.ts';
import { GoalFields } from './goal-fields.tsx';

type Props = Readonly<{
  level: GoalLevel;
  /** The rep of an individual goal, the manager of a team's; null for the company's. */
  owner: Readonly<{ id: string; name: string }> | null;
  /** The goals it can contribute to, nearest level first. */
  parents: readonly GoalView[];
  look?: 'subtle' | 'primary';
  /** The button's text, where the default (level and owner) will not do. */
  label?: string;
}>;

/** The fields of a goal that are typed. */
const GOAL_TEXTS = ['name', 'why', 'baseline', 'target'] as const;

/** A button that opens a form for setting a goal for a rep, the team or the company. */
export const SetGoal = ({ level, owner, parents, look = 'subtle', label }: Props) => {
  const { say, language } = useWords();
  const back = useRestoreFocusTarget();
  const today = useToday();
  const toast = useUndoToast();
  const [open, setOpen] = useState(false);
  const empty = emptyGoal(language, today, parents[0]?.id ?? '');
  const [draft, setDraft, discard] = useDraftForm(`goal.${level}.${owner?.id ?? ''}`, empty, GOAL_TEXTS);
  const [tried, setTried] = useState(false);
  const set = useAction(setGoal, {
    onDone: ({ name }) => {
      toast(say('personal.goal.done', { name }));
      begin(false);
    },
  });
  const title = say(`personal.goal.set.${level}`, { name: owner?.name ?? '' });
  const fault = goalDraftFault(draft);

  const begin = (opened: boolean): void => {
    setOpen(opened);
    set.reset();
    setTried(false);
    // A draft outlives leaving the page; closing the form discards it.
    if (opened) return;
    discard();
    setDraft(empty);
  };
  const save = (): void => {
    setTried(true);
    if (fault === null) set.mutate({ body: newGoal(draft, level, owner?.id ?? null) });
  };
  return (
    <>
      <Button
        {...back}
        size={look === 'primary' ? 'medium' : 'small'}
        appearance={look}
        icon={<AddRegular />}
        onClick={() => begin(true)}
      >
        {label ?? title}
      </Button>
      <FormDialog
        open={open}
        title={title}
        act={say(set.isPending ? 'personal.saving' : 'personal.goal.save')}
        busy={set.isPending}
        error={set.error}
        save={save}
        close={() => begin(false)}
      >
        <GoalFields
          draft={draft}
          change={(part) => setDraft((known) => withPart(known, part, { language, today }))}
          fault={tried ? fault : null}
          parents={parents}
          asks={level === 'company' ? 'new-and-why' : 'new'}
        />
      </FormDialog>
    </>
  );
};
