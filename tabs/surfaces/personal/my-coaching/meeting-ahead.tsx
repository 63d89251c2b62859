import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import type { getMine } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

type Props = Readonly<{
  meeting: NonNullable<ReplyOf<typeof getMine>['preparedMeeting']>;
  openSession: (id: string) => void;
}>;

/** The next customer meeting prepared for, with a link to its plan. */
export const MeetingAhead = ({ meeting: { customer, at, sessionId }, openSession }: Props) => {
  const styles = useStyles();
  const { say, day, dayOf } = useWords();
  return (
    <div className={styles.line} data-testid="prepared-meeting">
      <Text className={styles.text}>{say('personal.mine.prepared', { customer, day: day(dayOf(at)) })}</Text>
      <Button size="small" onClick={() => openSession(sessionId)}>
        {say('personal.mine.prepared.open')}
      </Button>
    </div>
  );
};
