import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planCustomerMeeting } from '../../../../shared/contracts/customer-meeting.ts';
import { PLAN_PART_MAX } from '../../../../shared/domain/customer-meeting.ts';
import type { PlanPart } from '../../../../shared/domain/customer-meeting.ts';
import type { CustomerMeetingId } from '../../../../shared/domain/ids.ts';
import { useAction } from '../../../platform/api.ts';
import { RefusalText } from '../../../ui/refusal-text.tsx';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingBlock: '2px' },
  input: { width: '100%', minWidth: 0 },
  label: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    maxWidth: '72px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

type Props = Readonly<{
  meeting: CustomerMeetingId;
  part: PlanPart;
  /** What is settled, as it was last fetched. */
  text: string | null;
  label: string;
  /** Shown before what is typed, where the label is not on the screen otherwise. */
  lead?: string;
  /** A suggestion, grey until it is taken. */
  hint?: string;
}>;

/**
 * A part of what the two settle before a customer meeting: saved at Enter and when it is left, and kept if it can't be. A tap,
 * or Enter in the empty field, takes what is suggested.
 */
export const PlanField = ({ meeting, part, text, label, lead, hint }: Props) => {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const plan = useAction(planCustomerMeeting, { onDone: () => setTyped(null) });
  const settled = text ?? '';
  const takeHint = (): boolean => {
    if (typed !== null || text !== null || hint === undefined) return false;
    setTyped(hint);
    return true;
  };
  const save = () => {
    const wanted = typed?.trim();
    if (wanted === undefined || plan.isPending) return;
    if (wanted === settled) setTyped(null);
    else
      plan.mutate({
        params: { id: meeting, part },
        body: { text: wanted === '' ? null : wanted, before: text },
      });
  };
  return (
    <div className={styles.field}>
      <Input
        size="small"
        className={styles.input}
        appearance="underline"
        aria-label={label}
        maxLength={PLAN_PART_MAX}
        placeholder={hint}
        autoComplete="off"
        {...(lead !== undefined && { contentBefore: <span className={styles.label}>{lead}</span> })}
        value={typed ?? settled}
        onClick={takeHint}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={save}
        onKeyDown={({ key, nativeEvent }) => {
          if (key !== 'Enter' || nativeEvent.isComposing) return;
          if (!takeHint()) save();
        }}
      />
      <RefusalText error={plan.error} />
    </div>
  );
};
