import { Button, makeStyles } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import type { getRhythm } from '../../../../shared/contracts/rhythm.ts';
import { HelpTalksTaken } from '../../../nouns/help-talk/help-talks-taken.tsx';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { SummaryPart } from '../../../ui/summary-part.tsx';
import { SessionTimeline } from '../session-timeline.tsx';
import { sessionsHeldInWords } from '../sessions-held-in-words.ts';

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
  const words = useWords();
  const { say } = words;
  const today = useToday();
  return (
    <SummaryPart
      level="h3"
      title={say('personal.rep.sessions')}
      summary={sessionsHeldInWords(words, sessions, today)}
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
