import { useState } from 'react';
import { changeGoal } from '../../../shared/contracts/goal.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { useToday } from '../../platform/clock.ts';
import { useDraftForm } from '../../platform/draft-text.ts';
import { useVersionedAction } from '../../platform/use-versioned-action.ts';
import { useWords } from '../../platform/words.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { draftOf, goalDraftFault, newTerms, withPart, withServable } from './goal-draft.ts';
import { GoalFields } from './goal-fields.tsx';

type Props = Readonly<{
  goal: GoalView;
  /** The goals it can contribute to, nearest level first. */
  parents: readonly GoalView[];
  close: () => void;
}>;

/** The fields of a change that are typed. */
const CHANGE_TEXTS = ['baseline', 'target', 'reason'] as const;

/** Changes what is agreed about a goal, and asks why. Typed text stays if somebody else saved first. */
export const ChangeGoal = ({ goal, parents, close }: Props) => {
  const { say, language } = useWords();
  const today = useToday();
  const toast = useUndoToast();
  const [chosen, setDraft, discard] = useDraftForm(
    `goal-change.${goal.id}`,
    draftOf(language, goal),
    CHANGE_TEXTS,
  );
  const others = parents.filter(({ id }) => id !== goal.id);
  const draft = withServable(chosen, others);
  const [tried, setTried] = useState(false);
  const fault = goalDraftFault(draft, true);
  const end = () => {
    discard();
    close();
  };
  const { save, theirs, isPending, error } = useVersionedAction(changeGoal, goal, ({ name }) => {
    toast(say('personal.goal.changed', { name }));
    end();
  });
  return (
    <FormDialog
      title={say('personal.goal.change.of', { name: goal.name })}
      act={say(isPending ? 'personal.saving' : 'personal.goal.change')}
      busy={isPending}
      error={error}
      save={() => {
        setTried(true);
        if (fault === null) save((version) => ({ params: { id: goal.id }, body: newTerms(draft, version) }));
      }}
      close={end}
    >
      <GoalFields
        draft={draft}
        change={(part) =>
          setDraft((known) => withPart(known, { name: goal.name, ...part }, { language, today }))
        }
        fault={tried ? fault : null}
        parents={others}
        of={goal}
        asks="change"
      />
      {theirs !== null && <p role="alert">{say('personal.goal.change.theirs')}</p>}
    </FormDialog>
  );
};
