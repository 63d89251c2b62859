import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FlagCheckeredRegular } from '@fluentui/react-icons/svg/flag-checkered';
import { ShareScreenStartRegular } from '@fluentui/react-icons/svg/share-screen-start';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { PersonAvatar } from '../../ui/person-avatar.tsx';
import { TypeBadge } from '../conversation-type/type-badge.tsx';
import type { PresentPerson } from './session-awareness.ts';

const useStyles = makeStyles({
  header: {
    minHeight: '56px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '28px' },
  title: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase300, display: 'flex' },
  // Each avatar has a ring around it.
  here: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingInlineEnd: tokens.spacingHorizontalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  refused: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = Readonly<{
  session: SessionView;
  here?: readonly PresentPerson[];
  /** The way back, before the title. */
  before?: ReactNode;
  /** Between who is here and the actions that are always there. */
  more?: ReactNode;
  end?: (() => void) | undefined;
  children?: ReactNode;
}>;

/** Only the side panel and the stage may put something on the stage (teams-js, `shareAppContentToStage`). */
const mayShareFrom = ['sidePanel', 'meetingStage'];

/** What the session is about, who is here, and the actions that are always there. */
export const SessionHeader = ({ session, here = [], before, more, end, children }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { frameContext, share } = useTeams();
  const [isShareRefused, setShareRefused] = useState(false);
  const show = () =>
    void share(`/tabs/stage?session=${session.id}`).then((isShown) => setShareRefused(!isShown));
  return (
    <div className={styles.header}>
      <div className={styles.row}>
        {before}
        <h1 className={styles.title}>
          <TypeBadge type={session.type} strong short />
        </h1>
        {here.length > 0 && (
          <ul className={styles.here} aria-label={say('panel.here')}>
            {here.map((person) => (
              <li key={person.id}>
                <PersonAvatar person={person} size={20} active />
              </li>
            ))}
          </ul>
        )}
        {more}
        {mayShareFrom.includes(frameContext) && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ShareScreenStartRegular />}
            aria-label={say('panel.share')}
            title={say('panel.share')}
            onClick={show}
          />
        )}
        {end && (
          <Button
            size="small"
            appearance="subtle"
            icon={<FlagCheckeredRegular />}
            data-testid="close-session"
            aria-label={say('panel.close')}
            title={say('panel.close')}
            onClick={end}
          />
        )}
      </div>
      {isShareRefused && (
        <p className={styles.refused} role="status">
          {say('panel.share.refused')}
        </p>
      )}
      {children}
    </div>
  );
};
