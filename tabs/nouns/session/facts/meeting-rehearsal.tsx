import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { rehearseCustomerMeeting } from '../../../../shared/contracts/customer-meeting.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { PlanField } from './plan-field.tsx';

const useStyles = makeStyles({
  opening: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    maxHeight: `calc(3 * ${tokens.lineHeightBase400})`,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  said: { alignSelf: 'flex-start', marginBlockStart: tokens.spacingVerticalS },
});

/** The opening, large enough to say out loud. Only the tap records that it was. */
export const MeetingRehearsalFacts = ({ session, content }: FactsProps<'meeting-rehearsal'>) => {
  const styles = useStyles();
  const { say } = useWords();
  const rehearse = useAction(rehearseCustomerMeeting, { sendsLater: true });
  const { meeting, opening, aloud } = content;
  if (meeting === null) return <MeetingHead session={session} meeting={null} />;
  if (opening === null)
    return (
      <PlanField
        meeting={meeting.id}
        part="opening"
        text={null}
        label={say('facts.meeting.opening.none')}
        lead={say('facts.meeting.opening')}
      />
    );
  return (
    <>
      <p className={styles.opening} title={opening}>
        {opening}
      </p>
      <Button
        className={styles.said}
        size="small"
        aria-pressed={aloud}
        {...(aloud && { icon: <CheckmarkRegular />, title: say('facts.meeting.aloud.undo') })}
        disabledFocusable={rehearse.isPending}
        onClick={() =>
          rehearse.mutate({ params: { id: meeting.id }, body: { version: meeting.version, aloud: !aloud } })
        }
      >
        {say('facts.meeting.aloud')}
      </Button>
      <RefusalText error={rehearse.error} sending={rehearse.isPending} />
    </>
  );
};
