import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AgendaItemView, SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { NARROW } from '../../../ui/room-for-text.ts';
import { firstName } from '../../../ui/person-avatar.tsx';
import { shortTitleOf } from '../agenda-words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    [NARROW]: { flexWrap: 'wrap' },
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [NARROW]: { whiteSpace: 'normal' },
  },
  act: { flexShrink: 0, minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

type Props = Readonly<{
  session: SessionView;
  current: AgendaItemView;
  back: () => void;
  go: () => void;
}>;

/**
 * Shown while the reader views another place than the current section or the closing: a way back, and a way to bring both here. One row, in
 * place of the section's purpose.
 */
export const OffSectionBanner = ({ session, current, back, go }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const leader = [session.manager, session.rep].find(({ id }) => id === session.leaderId);
  const me = session.you === 'manager' ? session.manager : session.rep;
  const title = session.closing ? say('panel.closing') : shortTitleOf(session, current, language);
  const other = session.you === 'manager' ? session.rep : session.manager;
  const follows = leader !== undefined && leader.id !== me.id;
  const place = follows
    ? say('panel.leads', { name: firstName(leader.name), title })
    : say('panel.in-hand', { title });
  return (
    <div className={styles.bar} role="status" data-testid="off-section">
      <span className={styles.text} title={place}>
        {place}
      </span>
      <Button className={styles.act} size="small" appearance="transparent" onClick={back}>
        {follows ? say('panel.follow') : say('app.back')}
      </Button>
      <Button className={styles.act} size="small" onClick={go}>
        {say('panel.go-here', { name: firstName(other.name) })}
      </Button>
    </div>
  );
};
