import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { AppGenericRegular } from '@fluentui/react-icons/svg/app-generic';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { MicOffRegular } from '@fluentui/react-icons/svg/mic-off';
import { MicRegular } from '@fluentui/react-icons/svg/mic';
import { ShareScreenStopRegular } from '@fluentui/react-icons/svg/share-screen-stop';
import { VideoOffRegular } from '@fluentui/react-icons/svg/video-off';
import { VideoRegular } from '@fluentui/react-icons/svg/video';
import type { RoomSide } from '../address.ts';
import type { SayOnPage } from '../words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXXS,
  },
  button: {
    color: '#ffffff',
    ':hover': { color: '#ffffff', backgroundColor: 'rgba(255, 255, 255, 0.16)' },
    ':hover:active': { color: '#ffffff', backgroundColor: 'rgba(255, 255, 255, 0.1)' },
    '& .fui-Button__icon': { color: '#ffffff' },
  },
  on: { backgroundColor: 'rgba(255, 255, 255, 0.2)' },
});

type CallBarProps = Readonly<{
  say: SayOnPage;
  beside: RoomSide;
  choose: (beside: RoomSide) => void;
  camera: boolean;
  microphone: boolean;
  turnCamera: () => void;
  turnMicrophone: () => void;
  /** Stops sharing; null if nothing is shared. */
  unshare: (() => void) | null;
  testId: string;
}>;

type OneProps = Readonly<{
  label: string;
  icon: React.JSX.Element;
  pressed: boolean;
  onClick: () => void;
  testId: string;
}>;

const One = ({ label, icon, pressed, onClick, testId }: OneProps) => {
  const styles = useStyles();
  return (
    <Tooltip content={label} relationship="label">
      <Button
        appearance="transparent"
        icon={icon}
        aria-pressed={pressed}
        className={mergeClasses(styles.button, pressed && styles.on)}
        onClick={onClick}
        data-testid={testId}
      />
    </Tooltip>
  );
};

/** The row of buttons below the tiles. */
export const CallBar = (props: CallBarProps) => {
  const { say, beside, choose, camera, microphone, turnCamera, turnMicrophone, unshare, testId } = props;
  const styles = useStyles();
  const toggle = (which: RoomSide) => (): void => choose(beside === which ? 'none' : which);
  return (
    <div className={styles.bar}>
      <One
        label={say('meeting.camera')}
        icon={camera ? <VideoRegular /> : <VideoOffRegular />}
        pressed={camera}
        onClick={turnCamera}
        testId={`${testId}-camera`}
      />
      <One
        label={say('meeting.microphone')}
        icon={microphone ? <MicRegular /> : <MicOffRegular />}
        pressed={microphone}
        onClick={turnMicrophone}
        testId={`${testId}-microphone`}
      />
      <One
        label={say('meeting.side.chat')}
        icon={<ChatRegular />}
        pressed={beside === 'chat'}
        onClick={toggle('chat')}
        testId={`${testId}-beside-chat`}
      />
      <One
        label={say('meeting.side.app')}
        icon={<AppGenericRegular />}
        pressed={beside === 'panel'}
        onClick={toggle('panel')}
        testId={`${testId}-beside-panel`}
      />
      {unshare && (
        <One
          label={say('meeting.unshare')}
          icon={<ShareScreenStopRegular />}
          pressed={false}
          onClick={unshare}
          testId={`${testId}-unshare`}
        />
      )}
    </div>
  );
};
