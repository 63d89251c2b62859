import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { stopTranscript } from '../../../../shared/contracts/transcript.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  text: {
    flex: '1 1 0',
    minWidth: '50%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Readonly<{ session: Pick<SessionView, 'id' | 'manager' | 'rep' | 'you'> }> &
  NonNullable<SessionView['transcript']>;

/** Says who goes through the transcript, and lets either stop it. */
export const ReviewHead = ({ session, by, isRead }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const stop = useAction(stopTranscript);
  const own = by.id === session[session.you].id;
  const name = firstName(by.name);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.text} role="status">
          {isRead
            ? say(own ? 'transcript.by.you' : 'transcript.by', { name })
            : say(own ? 'transcript.reading.you' : 'transcript.reading', { name })}
        </p>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={stop.isPending}
          onClick={() => stop.mutate({ params: { id: session.id } })}
        >
          {say(isRead ? 'transcript.stop.left' : 'transcript.stop')}
        </Button>
      </div>
      <RefusalText error={stop.error} />
    </>
  );
};
