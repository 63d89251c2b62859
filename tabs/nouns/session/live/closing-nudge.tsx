import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { splitOf } from '../../../../shared/capture/after-nudges.ts';
import type { AfterNudge } from '../../../../shared/capture/after-nudges.ts';
import { changeCommitment, recordCommitment } from '../../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { useAction } from '../../../platform/api.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { EditText } from '../../commitment/edit-text.tsx';
import { ChooseGoal } from '../choose-goal.tsx';
import { servable } from '../servable.ts';
import { IfThenPlan } from '../../commitment/if-then-plan.tsx';
import { observableInWords } from './observable-in-words.ts';
import type { NudgeKind } from './commitment-nudges.ts';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  ask: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS },
  answer: { flexGrow: 1, minWidth: 0 },
});

type Props = Readonly<{ session: SessionView; commitment: CommitmentView; done: () => void }>;

const Nudge = ({ session, commitment, nudge, done }: Props & Readonly<{ nudge: AfterNudge }>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const [rewording, setRewording] = useState(false);
  const [typed, setTyped, discard] = useDraftText(`nudge.${commitment.id}`);
  const end = () => {
    discard();
    done();
  };
  const change = useAction(changeCommitment, { onDone: end });
  const record = useAction(recordCommitment);
  const seen = { params: { id: commitment.id } };
  const { version, owner, due, serves } = commitment;
  const asks = useId();
  const question =
    nudge === 'observable' ? observableInWords(session, commitment, say) : say(`panel.nudge.${nudge}`);
  const reword = (text: string) => change.mutate({ ...seen, body: { version, text } });
  const split = () => {
    const two = splitOf(commitment.text, language);
    if (two === null) return;
    const { rhythmId, id: sessionId } = session;
    const second = { rhythmId, sessionId, ownerId: owner.id, text: two[1], due, serves };
    change.mutate(
      { ...seen, body: { version, text: two[0] } },
      { onSuccess: () => record.mutate({ body: second }) },
    );
  };
  return (
    <>
      <p className={styles.ask} id={asks}>
        {question}
      </p>
      {nudge === 'serves' && (
        <ChooseGoal
          goals={servable(session, language)}
          choose={(chosen) => change.mutate({ ...seen, body: { version, serves: chosen } })}
        />
      )}
      {rewording && <EditText text={commitment.text} draft={`reword.${commitment.id}`} change={reword} />}
      <RefusalText error={change.error ?? record.error} />
      <div className={styles.row}>
        {nudge === 'observable' && (
          <Input
            className={styles.answer}
            size="small"
            aria-labelledby={asks}
            maxLength={COMMITMENT_TEXT_MAX}
            autoComplete="off"
            value={typed}
            onChange={(_event, { value }) => setTyped(value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Enter would otherwise submit the surrounding form and end the session.
              event.preventDefault();
              if (typed.trim() !== '') reword(typed.trim());
            }}
          />
        )}
        {(nudge !== 'observable' || typed.trim() === '') && (
          <Button size="small" appearance="subtle" onClick={end}>
            {say('panel.nudge.later')}
          </Button>
        )}
        {nudge === 'single' && (
          <Button size="small" disabledFocusable={change.isPending} onClick={split}>
            {say('panel.nudge.split')}
          </Button>
        )}
        {nudge === 'observable' && typed.trim() !== '' && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={change.isPending}
            onClick={() => reword(typed.trim())}
          >
            {say('panel.nudge.save')}
          </Button>
        )}
        {nudge === 'length' && !rewording && (
          <Button size="small" onClick={() => setRewording(true)}>
            {say('panel.nudge.reword')}
          </Button>
        )}
      </div>
    </>
  );
};

/** The one thing that would make a step more concrete, below that step. Never in the way. */
export const ClosingNudge = ({ offer, ...rest }: Props & Readonly<{ offer: NudgeKind }>) => {
  const styles = useStyles();
  return (
    <div className={styles.offer} data-testid="step-offer" data-offer={offer}>
      {offer === 'plan' ? (
        <IfThenPlan commitment={rest.commitment} done={rest.done} />
      ) : (
        <Nudge nudge={offer} {...rest} />
      )}
    </div>
  );
};
