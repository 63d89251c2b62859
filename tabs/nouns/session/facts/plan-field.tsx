import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { planCustomerMeeting } from '../../../../shared/contracts/customer-meeting.ts';
import { PLAN_PART_MAX } from '../../../../shared/domain/customer-meeting.ts';
import type { PlanPart } from '../../../../shared/domain/customer-meeting.ts';
import type { CustomerMeetingId } from '../../../../shared/domain/ids.ts';
import { useAction } from '../../../platform/api.ts';
import { SettledField } from './settled-field.tsx';

const useStyles = makeStyles({
  label: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    // Aligns the beginnings of the lines.
    minWidth: '3.5rem',
    maxWidth: '6rem',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  // A question is long, and its number short.
  number: { minWidth: '1rem' },
});

type Props = Readonly<{
  meeting: CustomerMeetingId;
  part: PlanPart;
  /** The settled text, as last fetched. */
  text: string | null;
  label: string;
  /** Shown before the line, where the label is not on the screen otherwise. */
  lead?: string;
  /** Grey text that says what to write. */
  placeholder?: string;
  /** A suggestion, grey until it is taken. */
  hint?: string;
}>;

/** One part of the plan for a customer meeting. */
export const PlanField = ({ meeting, part, text, label, lead, placeholder, hint }: Props) => {
  const styles = useStyles();
  const plan = useAction(planCustomerMeeting);
  const isQuestion = part.startsWith('question-');
  return (
    <SettledField
      key={meeting}
      text={text}
      draft={`meeting-plan.${meeting}.${part}`}
      label={label}
      max={PLAN_PART_MAX}
      hint={hint}
      {...(lead !== undefined && {
        before: () => (
          <span className={mergeClasses(styles.label, isQuestion && styles.number)} title={lead}>
            {lead}
          </span>
        ),
      })}
      {...(placeholder !== undefined && { placeholder })}
      busy={plan.isPending}
      error={plan.error}
      save={(written, before, then) =>
        plan.mutate({ params: { id: meeting, part }, body: { text: written, before } }, then)
      }
    />
  );
};
