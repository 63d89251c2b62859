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
import { goalDraftFault, newGoal, withPart, withServable } from './goal-draft.ts';
import type { GoalDraft } from './goal-draft.ts';
import { GoalFields } from './goal-fields.tsx';

type Props = Readonly<{
  open: boolean;
  close: () => void;
  title: string;
  level: GoalLevel;
  /** Whose it is; null for the company's. */
  ownerId: string | null;
  /** The goals it can contribute to, nearest level first. */
  parents: readonly GoalView[];
  /** The goals that there are beside it. */
  others?: readonly GoalView[];
  /** What it begins as. */
  empty: GoalDraft;
  /** What the draft is kept by. */
  draftKey: string;
}>;

/** The fields of a goal that are typed. */
const GOAL_TEXTS = ['name', 'why', 'baseline', 'target'] as const;

/** The form in which a new goal is set. */
export const NewGoalDialog = ({
  open,
  close,
  title,
  level,
  ownerId,
  parents,
  others = [],
  empty,
  draftKey,
}: Props) => {
  const { say, language } = useWords();
  const today = useToday();
  const toast = useUndoToast();
  const [chosen, setDraft, discard] = useDraftForm(draftKey, empty, GOAL_TEXTS);
  const draft = withServable(chosen, parents);
  const [tried, setTried] = useState(false);
  // A draft outlives leaving the page; closing the form discards it.
  const end = (): void => {
    set.reset();
    setTried(false);
    discard();
    setDraft(empty);
    close();
  };
  const set = useAction(setGoal, {
    onDone: ({ name }) => {
      toast(say('personal.goal.done', { name }));
      end();
    },
  });
  const fault = goalDraftFault(draft);
  const save = (): void => {
    setTried(true);
    if (fault === null) set.mutate({ body: newGoal(draft, level, ownerId) });
  };
  return (
    <FormDialog
      open={open}
      title={title}
      act={say(set.isPending ? 'personal.saving' : 'personal.goal.save')}
      busy={set.isPending}
      error={set.error}
      save={save}
      close={end}
    >
      <GoalFields
        draft={draft}
        change={(part) => setDraft((known) => withPart(known, part, { language, today }))}
        fault={tried ? fault : null}
        parents={parents}
        of={{ level, ownerId }}
        others={others}
        asks={level === 'company' ? 'new-and-why' : 'new'}
      />
    </FormDialog>
  );
};
