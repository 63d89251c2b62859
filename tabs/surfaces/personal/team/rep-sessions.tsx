import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import type { getRhythm } from '../../../../shared/contracts/rhythm.ts';
import { HelpTalksTaken } from '../../../nouns/help-talk/help-talks-taken.tsx';
import { useWords } from '../../../platform/words.tsx';
import { SessionTimeline } from '../session-timeline.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0 },
  past: { justifySelf: 'start' },
});

type Props = Readonly<{
  sessions: ReplyOf<typeof getRhythm>['sessions'];
  helpTalks: number;
  openSession: (id: string) => void;
  searchPast: () => void;
}>;

/** A pair's latest sessions, with a link to all of them, and how often the manager took ten minutes to help. */
export const RepSessions = ({ sessions, helpTalks, openSession, searchPast }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <section className={styles.part} aria-label={say('personal.rep.sessions')}>
      <Subtitle2 as="h3" className={styles.heading}>
        {say('personal.rep.sessions')}
      </Subtitle2>
      <SessionTimeline sessions={sessions} openSession={openSession} />
      <HelpTalksTaken count={helpTalks} />
      {sessions.length > 0 && (
        <Button className={styles.past} size="small" icon={<HistoryRegular />} onClick={searchPast}>
          {say('personal.past.search')}
        </Button>
      )}
    </section>
  );
};
