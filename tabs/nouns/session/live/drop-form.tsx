import { Field, Input } from '@fluentui/react-components';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { InlineForm } from '../../../ui/inline-form.tsx';
import { useMissing } from '../../../ui/use-missing.ts';

type Props = Readonly<{
  /** The key that half-typed text is kept under; whoever drops the commitment discards it. */
  draft: string;
  busy: boolean;
  error: unknown;
  drop: (why: string) => void;
  cancel: () => void;
}>;

/** Drops a commitment that is no longer relevant, with the reason. */
export const DropCommitmentForm = ({ draft, busy, error, drop, cancel }: Props) => {
  const { say } = useWords();
  const [why, setWhy, discard] = useDraftText(draft);
  const { isSaid, complains, place } = useMissing(why.trim() === '');
  return (
    <InlineForm
      column
      label={say('answer.dropped')}
      act={say('answer.dropped')}
      busy={busy}
      error={error}
      save={() => {
        if (!complains()) drop(why.trim());
      }}
      close={() => {
        discard();
        cancel();
      }}
    >
      <Field
        size="small"
        label={say('panel.drop.why')}
        {...(isSaid && { validationMessage: say('app.refused.reason-needed') })}
      >
        <Input
          ref={place}
          maxLength={COMMITMENT_TEXT_MAX}
          value={why}
          onChange={(_event, { value }) => setWhy(value)}
        />
      </Field>
    </InlineForm>
  );
};
