import { Button, makeStyles } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import type { getRhythm } from '../../../../shared/contracts/rhythm.ts';
import { HelpTalksTaken } from '../../../nouns/help-talk/help-talks-taken.tsx';
import { useWords } from '../../../platform/words.tsx';
import { SummaryPart } from '../../../ui/summary-part.tsx';
import { SessionTimeline } from '../session-timeline.tsx';

const useStyles = makeStyles({
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
    <SummaryPart
      level="h3"
      title={say('personal.rep.sessions')}
      summary={say('personal.rep.sessions.count', {
        count: sessions.filter(({ state }) => state === 'closed').length,
      })}
    >
      <SessionTimeline sessions={sessions} openSession={openSession} />
      <HelpTalksTaken count={helpTalks} />
      {sessions.length > 0 && (
        <Button className={styles.past} size="small" icon={<HistoryRegular />} onClick={searchPast}>
          {say('personal.past.search')}
        </Button>
      )}
    </SummaryPart>
  );
};
