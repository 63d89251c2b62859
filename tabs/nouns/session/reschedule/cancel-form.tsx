import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { cancelSession } from '../../../../shared/contracts/reschedule.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { CANCEL_NOTE_MAX } from '../../../../shared/domain/change-of-plan.ts';
import { cancelReasons } from '../../../../shared/domain/session.ts';
import type { CancelReason } from '../../../../shared/domain/session.ts';
import { useAction } from '../../../platform/api.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { PlanForm } from './plan-form.tsx';
import { usePlanChange } from './use-plan-change.ts';

const useStyles = makeStyles({
  why: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  ask: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  reasons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  reason: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  unsaid: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

type Props = Readonly<{ session: SessionView; back?: () => void; close: () => void }>;

/** Cancels a session: the reason in one tap, with an optional line. */
export const CancelForm = ({ session, ...way }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const asked = useId();
  const planChanged = usePlanChange();
  const [reason, setReason] = useState<CancelReason | null>(null);
  const [note, setNote, discard] = useDraftText(`cancel.${session.id}`);
  const [unsaid, setUnsaid] = useState(false);
  const other = session.you === 'manager' ? session.rep : session.manager;
  const cancel = useAction(cancelSession, {
    onDone: (cancelled) => {
      discard();
      planChanged(cancelled, say('plan.done.cancelled'));
      way.close();
    },
  });
  const save = (): void => {
    setUnsaid(reason === null);
    if (reason !== null)
      cancel.mutate({
        params: { id: session.id },
        body: { version: session.version, reason, note: note.trim() },
      });
  };
  return (
    <PlanForm
      session={session}
      act={say('plan.cancel.do')}
      busy={cancel.isPending}
      error={cancel.error}
      save={save}
      {...way}
    >
      <div className={styles.why}>
        <p className={styles.ask} id={asked}>
          {say('plan.cancel.why')}
        </p>
        <div className={styles.reasons} role="group" aria-labelledby={asked}>
          {cancelReasons.map((one) => (
            <Button
              key={one}
              size="small"
              className={styles.reason}
              appearance={one === reason ? 'primary' : 'secondary'}
              aria-pressed={one === reason}
              data-testid={`why-${one}`}
              onClick={() => {
                setReason(one);
                setUnsaid(false);
              }}
            >
              {say(`plan.reason.${one}`)}
            </Button>
          ))}
        </div>
        <div role="status">{unsaid && <p className={styles.unsaid}>{say('plan.cancel.unsaid')}</p>}</div>
      </div>
      <Field label={say('plan.cancel.note', { name: firstName(other.name) })}>
        <Input value={note} maxLength={CANCEL_NOTE_MAX} onChange={(_event, { value }) => setNote(value)} />
      </Field>
    </PlanForm>
  );
};
