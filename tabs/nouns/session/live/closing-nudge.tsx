import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { splitOf } from '../../../../shared/capture/concrete.ts';
import type { AfterNudge } from '../../../../shared/capture/concrete.ts';
import { changeCommitment, recordCommitment } from '../../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { EditText } from '../../commitment/edit-text.tsx';
import { ChooseGoal } from './choose-goal.tsx';
import { IfThenPlan } from '../../commitment/if-then-plan.tsx';
import { copyDismissals } from './commitment-nudges.ts';
import type { NudgeKind } from './commitment-nudges.ts';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  ask: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS },
});

/** What a step can serve of the rep's selling: the deals in hand, and the customer that the two prepare for, each once. */
const salesOf = ({ deals, customerMeeting }: SessionView): readonly string[] => [
  ...new Set([...deals.map(({ name }) => name), ...(customerMeeting ? [customerMeeting.customer] : [])]),
];

type Props = Readonly<{ session: SessionView; commitment: CommitmentView; done: () => void }>;

const Nudge = ({ session, commitment, nudge, done }: Props & Readonly<{ nudge: AfterNudge }>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const [rewording, setRewording] = useState(false);
  const change = useAction(changeCommitment, { onDone: done });
  const record = useAction(recordCommitment, {
    onDone: (second) => copyDismissals(commitment.id, second.id),
  });
  const seen = { params: { id: commitment.id } };
  const { version, owner, due, serves } = commitment;
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
      <p className={styles.ask}>{say(`panel.nudge.${nudge}`)}</p>
      {nudge === 'serves' && (
        <ChooseGoal
          goals={[
            ...session.goals.flatMap(([own]) => (own ? [own.name] : [])),
            ...session.focus.map(({ name }) => name[language]),
            ...salesOf(session),
          ]}
          choose={(chosen) => change.mutate({ ...seen, body: { version, serves: chosen } })}
        />
      )}
      {rewording && (
        <EditText
          text={commitment.text}
          change={(text) => change.mutate({ ...seen, body: { version, text } })}
        />
      )}
      <RefusalText error={change.error ?? record.error} />
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={done}>
          {say('panel.nudge.later')}
        </Button>
        {nudge === 'single' && (
          <Button size="small" disabledFocusable={change.isPending} onClick={split}>
            {say('panel.nudge.split')}
          </Button>
        )}
        {(nudge === 'observable' || nudge === 'length') && !rewording && (
          <Button size="small" onClick={() => setRewording(true)}>
            {say('panel.nudge.reword')}
          </Button>
        )}
      </div>
    </>
  );
};

/** The one thing that would make a step more concrete, under the step that it is about. Never in the way. */
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
