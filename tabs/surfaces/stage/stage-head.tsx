import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { TypeIcon } from '../../nouns/conversation-type/type-badge.tsx';
import { usedMinutes } from '../../nouns/session/section-time.ts';
import { useNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { onStage } from '../../ui/stage-scale.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    columnGap: onStage(16),
    minHeight: onStage(40),
    fontSize: onStage(28),
    lineHeight: onStage(40),
    color: tokens.colorNeutralForeground2,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  time: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

/** Minutes used of those planned, never more: that time has run out is nobody else's business. */
const Time = ({ session }: Readonly<{ session: SessionView }>) => {
  const { say } = useWords();
  const planned = session.minutes;
  const used = Math.min(planned, usedMinutes(session.agenda, useNow()));
  return (
    <span className={useStyles().time} role="img" aria-label={say('panel.agenda.total', { used, planned })}>
      {used} / {planned}
    </span>
  );
};

type Props = Readonly<{ session: SessionView; title: string }>;

/** The session's type, a title and, while it is live, the time used. */
export const StageHead = ({ session, title }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <TypeIcon type={session.type} size="large" />
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      {session.state === 'live' && <Time session={session} />}
    </div>
  );
};
