import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarPersonRegular } from '@fluentui/react-icons/svg/calendar-person';
import { Suspense, useState } from 'react';
import { findMeeting } from '../../../shared/contracts/session.ts';
import { useFetched } from '../../platform/api.ts';
import { meetingQuery } from '../../platform/first-queries.ts';
import { navigateToTab } from '../../platform/host.ts';
import { lazily } from '../../platform/lazily.ts';
import { useNotifyShown, useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { OpenFormsContext } from '../../ui/open-forms.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { SessionSkeleton } from '../../nouns/session/session-skeleton.tsx';
import { SessionScreen } from '../../nouns/session/session-screen.tsx';
import { BackButton } from '../../ui/back-button.tsx';
import { useSessionInView } from './use-session-in-view.ts';
import { sessionIdFromLink } from '../../nouns/session/session-link.ts';

const MeetingWithoutSession = lazily(() =>
  import('./meeting-without-session.tsx').then((made) => made.MeetingWithoutSession),
);

const useStyles = makeStyles({ again: { padding: tokens.spacingHorizontalM, display: 'flex' } });

/** Shown in a meeting that is none of the person's 1:1s. */
const NotOurs = () => {
  const { say } = useWords();
  return (
    <EmptyState
      alone
      icon={<CalendarPersonRegular />}
      title={say('panel.not-ours.title')}
      text={say('panel.not-ours.text')}
    >
      <Button appearance="primary" onClick={() => void navigateToTab('home')}>
        {say('panel.not-ours.go')}
      </Button>
    </EmptyState>
  );
};

/** The side panel and the meeting's own tab: shows the session that the meeting belongs to. */
export const MeetingPage = () => {
  const styles = useStyles();
  const { say } = useWords();
  const { chatId, meetingId, subPageId } = useTeams();
  const linked = sessionIdFromLink(subPageId);
  const asking = meetingQuery({ chatId, meetingId });
  const { data, error, refetch } = useFetched(findMeeting, asking, { enabled: linked === null });
  const found = data?.meeting?.sessionId ?? null;
  const inView = useSessionInView(linked, found);
  const [again, setAgain] = useState(false);
  /** The session gone to from here, when it isn't this meeting's own. */
  const [other, showOther] = useState<string | null>(null);
  useNotifyShown(error !== null || data?.meeting === null);

  if (other !== null)
    return (
      <SessionScreen
        key={other}
        id={other}
        before={<BackButton back={() => showOther(null)} />}
        show={showOther}
      />
    );

  const meeting = data?.meeting ?? null;
  const { id, other: ofMeeting } = inView;
  if (found !== null && again) setAgain(false);

  if (data === undefined && id === null)
    return error === null ? <SessionSkeleton /> : <ErrorState alone error={error} retry={() => refetch()} />;
  if (id !== null && !again)
    return (
      <OpenFormsContext value={inView.tellOpened}>
        <SessionScreen
          id={id}
          show={showOther}
          afterwards={
            meeting &&
            (found === null || ofMeeting !== null) && (
              <div className={styles.again}>
                {ofMeeting === null ? (
                  <Button onClick={() => setAgain(true)}>{say('panel.spot.another')}</Button>
                ) : (
                  <Button onClick={() => inView.go(ofMeeting)}>{say('panel.meeting.next')}</Button>
                )}
              </div>
            )
          }
        />
      </OpenFormsContext>
    );
  return meeting === null ? (
    <NotOurs />
  ) : (
    <Suspense fallback={<SessionSkeleton />}>
      <MeetingWithoutSession meeting={meeting} again={again} show={inView.go} />
    </Suspense>
  );
};
