import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { TranscriptProposalView } from '../../../../shared/contracts/transcript.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { personId } from '../../../../shared/domain/ids.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { ChooseDay } from '../../commitment/choose-day.tsx';
import { ChooseOwner } from '../../commitment/choose-owner.tsx';
import type { AcceptedStep } from './use-proposal.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = Readonly<{
  session: SessionView;
  proposal: TranscriptProposalView;
  busy: boolean;
  save: (step: AcceptedStep) => void;
  back: () => void;
}>;

/** Changes what, who and when of a proposed step before it is saved. */
export const ProposalForm = ({ session, proposal, busy, save, back }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [text, setText, discard] = useDraftText(`transcript.${proposal.id}`, proposal.text);
  const [owner, setOwner] = useState(proposal.owner?.id ?? null);
  const [due, setDue] = useState(proposal.due);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ready = text.trim() !== '' && owner !== null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) save({ text: text.trim(), ownerId: owner, due });
      }}
    >
      <Field label={say('panel.capture.what')} size="small">
        <Textarea
          textarea={{ ref: field }}
          value={text}
          maxLength={COMMITMENT_TEXT_MAX}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <ChooseOwner
        people={[session.rep, session.manager]}
        chosen={owner ?? ''}
        choose={(id) => setOwner(personId.parse(id))}
      />
      <ChooseDay usual={session.defaultDue} chosen={due} choose={setDue} />
      <div className={styles.acts}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy || !ready}>
          {say('transcript.save')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            discard();
            back();
          }}
        >
          {say('transcript.back')}
        </Button>
      </div>
    </form>
  );
};
