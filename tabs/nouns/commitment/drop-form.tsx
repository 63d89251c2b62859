import { Field, Input } from '@fluentui/react-components';
import { dropCommitment } from '../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { COMMITMENT_TEXT_MAX } from '../../../shared/domain/commitment.ts';
import { useAction } from '../../platform/api.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';

type Props = Readonly<{
  commitment: CommitmentView;
  undo: (answered: CommitmentView) => () => void;
  onClose: () => void;
}>;

/** Drops a commitment that is no longer relevant, with the reason. */
export const DropForm = ({ commitment, undo, onClose }: Props) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const [why, setWhy, discard] = useDraftText(`drop.${commitment.id}`);
  const close = () => {
    discard();
    onClose();
  };
  const drop = useAction(dropCommitment, {
    onDone: (dropped) => {
      toast(say('personal.commitment.dropped.done', { commitment: dropped.text }), undo(dropped));
      close();
    },
  });
  return (
    <InlineForm
      column
      label={say('personal.drop.title', { commitment: commitment.text })}
      act={say('personal.drop.do')}
      busy={drop.isPending}
      error={drop.error}
      save={() => drop.mutate({ params: { id: commitment.id }, body: { version: commitment.version, why } })}
      close={close}
    >
      <Field label={say('personal.drop.why')} required>
        <Input maxLength={COMMITMENT_TEXT_MAX} value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
    </InlineForm>
  );
};
