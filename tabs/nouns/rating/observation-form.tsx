import { observe, takeBackObservation } from '../../../shared/contracts/rating.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { RatingForm } from './rating-form.tsx';
import type { RatableBehaviour } from './rating-form.tsx';
import { discardRatingDraft } from './rating-drafts.ts';

export type ObservationFormProps = Readonly<{
  rhythmId: string;
  /** The key that the observation is kept under while it is written. */
  kept: string;
  /** The behaviour chosen from the start, out of `all`; '' where the person chooses. */
  behaviour: string;
  all: readonly RatableBehaviour[];
  /** Whether to describe only the chosen level, where the room is needed for other things. */
  compact?: boolean;
  /** Called when the observation has been saved or given up. */
  close: () => void;
}>;

/** Records what somebody saw of a behaviour between sessions; a saved observation can be undone. */
export const ObservationForm = ({
  rhythmId,
  kept,
  behaviour,
  all,
  compact = false,
  close,
}: ObservationFormProps) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const takeBack = useUndo(takeBackObservation);
  const end = () => {
    discardRatingDraft(kept);
    close();
  };
  const seen = useAction(observe, {
    onDone: ({ id }) => {
      end();
      toast(say('development.observe.saved'), () => takeBack({ params: { id } }));
    },
  });
  return (
    <RatingForm
      start={{ behaviour }}
      kept={kept}
      all={all}
      compact={compact}
      unseen={say('development.level.own')}
      alwaysEvidence
      saveLabel={say('development.observe.save')}
      pending={seen.isPending}
      error={seen.error}
      cancel={end}
      save={(body) => seen.mutate({ params: { id: rhythmId }, body })}
    />
  );
};
