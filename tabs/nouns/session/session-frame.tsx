import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLive } from '../../platform/live.tsx';
import { useWords } from '../../platform/words.tsx';
import { PANEL } from '../../ui/room-for-text.ts';

/** From this width the session has two columns. */
export const WIDE = '@media (min-width: 640px)';

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    containerType: 'size',
    containerName: PANEL,
    color: tokens.colorNeutralForeground1,
    [WIDE]: {
      gridTemplateColumns: 'minmax(0, 3fr) minmax(260px, 2fr)',
      gridTemplateRows: 'auto auto minmax(0, 1fr)',
      maxWidth: '1100px',
      marginInline: 'auto',
    },
  },
  top: { gridColumn: '1 / -1' },
  offline: {
    gridColumn: '1 / -1',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  alone: { gridColumn: '1 / -1' },
  foot: {
    minWidth: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: {
      display: 'flex',
      flexDirection: 'column',
      borderTop: 'none',
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowY: 'auto',
    },
  },
});

/** Says that the connection is lost; takes no room otherwise. */
const Offline = () => {
  const styles = useStyles();
  const { state } = useLive();
  const { say } = useWords();
  return (
    <div role="status" className={styles.top}>
      {state === 'offline' && <div className={styles.offline}>{say('app.offline')}</div>}
    </div>
  );
};

type Props = Readonly<{ top: ReactNode; children: ReactNode; foot?: ReactNode }>;

/** A session's layout: its subject on top, the current section in the middle, and what is always there below or beside. */
export const SessionFrame = ({ top, children, foot }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.top}>{top}</header>
      <Offline />
      <main className={mergeClasses(styles.main, foot === undefined && styles.alone)}>{children}</main>
      {foot !== undefined && <aside className={styles.foot}>{foot}</aside>}
    </div>
  );
};
