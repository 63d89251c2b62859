import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { dismissMissing, isMissing, onMissing } from '../platform/lazily.ts';
import { useNotifyShown } from '../platform/teams.tsx';
import { useWords } from '../platform/words.tsx';

// The notice has room of its own and covers nothing of the page. It also shows above anything open over the page.
const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%' },
  page: { flexGrow: 1, flexBasis: 0, minHeight: 0 },
  notice: {
    position: 'relative',
    zIndex: 1_000_001,
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'end',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
});

const Notice = () => {
  const styles = useStyles();
  const { say } = useWords();
  // Needed when the missing part is the page itself, which would never notify Teams.
  useNotifyShown(true);
  return (
    <div role="alert" className={styles.notice}>
      <span className={styles.text}>{say('crash.missing')}</span>
      <Button size="small" appearance="primary" onClick={() => location.reload()}>
        {say('crash.reload')}
      </Button>
      <Button size="small" appearance="subtle" onClick={dismissMissing}>
        {say('app.close')}
      </Button>
    </div>
  );
};

/** Says below the page that a part of it could not be fetched, and offers a reload; until then, the page stays as it is. */
export const MissingPart = ({ children }: Readonly<{ children: ReactNode }>) => {
  const styles = useStyles();
  const missing = useSyncExternalStore(onMissing, isMissing);
  return (
    <div className={styles.frame}>
      <div className={styles.page}>{children}</div>
      {missing && <Notice />}
    </div>
  );
};
