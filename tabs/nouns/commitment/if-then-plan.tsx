import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { changeCommitment } from '../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { PLAN_MAX } from '../../../shared/domain/commitment.ts';
import { useAction } from '../../platform/api.ts';
import { keptText, useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  ask: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  brief: { display: 'inline', minWidth: 'auto', height: 'auto', padding: 0, lineHeight: 'inherit' },
  row: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS },
});

/** The most each half may have, so that both and the words that join them fit in a plan. */
const HALF_MAX = (PLAN_MAX - 20) / 2;

const bare = (typed: string): string => typed.trim().replace(/[.,\s]+$/, '');

type Props = Readonly<{
  commitment: CommitmentView;
  /** Shows a single button until it is pressed. */
  brief?: boolean;
  done: () => void;
}>;

/** Asks when the occasion will come and what the owner will do then. Offered, never required. */
export const IfThenPlan = ({ commitment, brief = false, done }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [writing, setWriting] = useState(keptText(`if-then.when.${commitment.id}`) !== '');
  const [situation, setSituation, discardSituation] = useDraftText(`if-then.when.${commitment.id}`);
  const [action, setAction, discardAction] = useDraftText(`if-then.then.${commitment.id}`);
  const end = () => {
    discardSituation();
    discardAction();
    done();
  };
  const change = useAction(changeCommitment, { onDone: end });
  const ready = bare(situation) !== '' && bare(action) !== '';
  const save = () => {
    if (!ready || change.isPending) return;
    const plan = say('panel.plan.form', { situation: bare(situation), action: bare(action) });
    change.mutate({ params: { id: commitment.id }, body: { version: commitment.version, plan } });
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Enter would otherwise submit the surrounding form.
    event.preventDefault();
    save();
  };
  if (brief && !writing)
    return (
      <Button
        className={styles.brief}
        size="small"
        appearance="transparent"
        data-testid="plan-offer"
        onClick={() => setWriting(true)}
      >
        {say('panel.plan.make')}
      </Button>
    );
  return (
    <div className={styles.form} data-testid="plan-offer">
      <p className={styles.ask}>{say('panel.plan.ask')}</p>
      {writing && (
        <>
          <Input
            size="small"
            autoFocus
            maxLength={HALF_MAX}
            contentBefore={say('panel.plan.when')}
            aria-label={say('panel.plan.when')}
            placeholder={say('panel.plan.example.when')}
            value={situation}
            onChange={(_event, { value }) => setSituation(value)}
            onKeyDown={onEnter}
          />
          <Input
            size="small"
            maxLength={HALF_MAX}
            contentBefore={say('panel.plan.then')}
            aria-label={say('panel.plan.then')}
            placeholder={say('panel.plan.example.then')}
            value={action}
            onChange={(_event, { value }) => setAction(value)}
            onKeyDown={onEnter}
          />
        </>
      )}
      <RefusalText error={change.error} />
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={end}>
          {say('panel.nudge.later')}
        </Button>
        {writing ? (
          <Button key="save" size="small" appearance="primary" disabledFocusable={!ready} onClick={save}>
            {say('panel.nudge.save')}
          </Button>
        ) : (
          <Button key="make" size="small" onClick={() => setWriting(true)}>
            {say('panel.plan.make')}
          </Button>
        )}
      </div>
    </div>
  );
};
