import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { isMissing, onMissing } from '../platform/lazily.ts';
import { useNotifyShown } from '../platform/teams.tsx';
import { useWords } from '../platform/words.tsx';

const useStyles = makeStyles({
  notice: {
    position: 'fixed',
    insetInline: tokens.spacingHorizontalS,
    top: tokens.spacingVerticalS,
    zIndex: 1_000_001,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    maxWidth: '480px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, minWidth: 0 },
  reload: { flexShrink: 0 },
});

const Notice = () => {
  const styles = useStyles();
  const { say } = useWords();
  // Also where what is missing is the page itself, which would never say that it is there.
  useNotifyShown(true);
  return (
    <div role="alert" className={styles.notice}>
      <span className={styles.text}>{say('crash.missing')}</span>
      <Button className={styles.reload} size="small" appearance="primary" onClick={() => location.reload()}>
        {say('crash.reload')}
      </Button>
    </div>
  );
};

/** Says that a part of the tab could not be fetched, and offers to reload; what is on the screen stays until then. */
export const MissingPart = () => {
  const missing = useSyncExternalStore(onMissing, isMissing);
  return missing ? <Notice /> : null;
};
