import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgendaItemView, SessionView } from '../../../../shared/contracts/session-view.ts';
import { useNow } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { WITHOUT_ROOM_FOR } from '../../../ui/room-for-text.ts';
import { firstName } from '../../../ui/person-avatar.tsx';
import { hasNoRoom } from '../../../../shared/domain/agenda.ts';
import { kindInSession, purposeOf, takenFromOf, titleOf } from '../agenda-words.ts';
import type { SectionKind } from '../../../../shared/coaching/section-kinds.ts';
import { TimeUsed } from '../time-used.tsx';
import { sectionTime } from '../section-time.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  time: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  point: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  purpose: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    [WITHOUT_ROOM_FOR.purpose]: { display: 'none' },
  },
});

/** Sections whose facts begin with a line that replaces the purpose. */
const WITHOUT_PURPOSE: ReadonlySet<SectionKind | null> = new Set(['goal-causes', 'pipeline-forecast']);

type Props = Readonly<{
  session: SessionView;
  item: AgendaItemView;
  /** False when a message replaces the purpose: that the two are in another section, or that going on was refused. */
  withPurpose: boolean;
  /** Help, if any, between the title and the time. */
  children?: ReactNode;
}>;

/** Minutes used of minutes planned; overtime is shown without alarm. */
const Time = ({ item }: Readonly<{ item: AgendaItemView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const { used, planned } = sectionTime(item, useNow());
  return (
    <span className={styles.time} title={say('panel.time', { used, planned })}>
      <TimeUsed used={used} planned={planned} />
    </span>
  );
};

/** The current section: its title, its time and its purpose. */
export const SectionHead = ({ session, item, withPurpose, children }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const { addedBy, minutes } = item;
  const me = session.you === 'manager' ? session.manager : session.rep;
  const from = takenFromOf(session, item, language);
  const title =
    addedBy === null
      ? titleOf(session, item, language)
      : addedBy.id === me.id
        ? say('panel.brings.you')
        : say('panel.brings', { name: firstName(addedBy.name) });
  const purpose =
    addedBy === null
      ? WITHOUT_PURPOSE.has(kindInSession(session, item))
        ? null
        : purposeOf(session, item, language)
      : hasNoRoom(item)
        ? say('panel.brings.no-room')
        : from && say('panel.brings.taken', { minutes, title: from });
  return (
    <div>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {children}
        <Time item={item} />
      </div>
      {purpose !== null && withPurpose && <p className={styles.purpose}>{purpose}</p>}
      {addedBy !== null && <p className={styles.point}>”{item.text}”</p>}
    </div>
  );
};
