import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import type { getMine } from '../../../../shared/contracts/rhythm.ts';
import { useNow, useToday } from '../../../platform/clock.ts';
import { openLink } from '../../../platform/host.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { EndQuestionCard } from '../../../nouns/session/end-question-card.tsx';
import { EnterAfterwards } from '../../../nouns/session/enter-afterwards.tsx';
import { RescheduleSession } from '../../../nouns/session/reschedule-session.tsx';
import { TranscriptNotice } from '../../../nouns/session/transcript-part.tsx';
import { OccasionHead } from '../occasion-head.tsx';

/** Milliseconds between checks of whether it has begun. */
const MINUTE = 60_000;

const useStyles = makeStyles({
  next: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type OwnRhythm = ReplyOf<typeof getMine>['rhythms'][number];

/** The next 1:1 with one's manager: when, about what, and a way in; its meeting can be joined on its own day only. */
export const NextSession = ({
  mine: { rhythm, next, declined, liveSessionId, live, joinUrl, inQuestion, transcript, awayUntil },
  openSession,
}: Readonly<{
  mine: OwnRhythm;
  openSession: (id: string) => void;
}>) => {
  const styles = useStyles();
  const { say, dayOf, shortDay } = useWords();
  const today = useToday();
  const now = useNow(MINUTE);
  const name = firstName(rhythm.manager.name);
  const going = liveSessionId ?? next?.id ?? null;
  const shown = live ?? next;
  const isToday = liveSessionId !== null || (next !== null && dayOf(next.startsAt) === today);
  return (
    <div className={styles.next}>
      {inQuestion && <EndQuestionCard asked={inQuestion} finish={() => openSession(inQuestion.id)} />}
      {transcript && (
        <TranscriptNotice
          session={{ id: transcript.id, you: 'rep', manager: rhythm.manager, rep: rhythm.rep, transcript }}
        />
      )}
      <div className={styles.body}>
        <Text className={styles.quiet}>
          {say(liveSessionId === null ? 'personal.next.with' : 'personal.next.with.now', { name })}
        </Text>
        <OccasionHead occasion={shown} isLive={liveSessionId !== null} level="h2">
          {going !== null && (
            <>
              {isToday && joinUrl !== null && (
                <Button onClick={() => openLink(joinUrl)}>{say('personal.do.join')}</Button>
              )}
              <Button appearance="primary" onClick={() => openSession(going)}>
                {say(liveSessionId === null ? 'personal.do.prepare' : 'personal.do.continue')}
              </Button>
            </>
          )}
        </OccasionHead>
        {declined && liveSessionId === null && (
          <Text className={styles.quiet}>{say('personal.next.declined', { name })}</Text>
        )}
        {awayUntil !== null && (
          <Text className={styles.quiet}>
            {say('personal.next.away', { name, day: shortDay(awayUntil) })}
          </Text>
        )}
        {rhythm.calendar === 'removed' && next !== null && (
          <Text className={styles.quiet}>{say('personal.next.not-in-calendar', { name })}</Text>
        )}
        {shown === null && <Text className={styles.quiet}>{say('personal.next.none.then', { name })}</Text>}
        {liveSessionId === null && (
          <div className={styles.more}>
            {next && <RescheduleSession id={next.id} />}
            <EnterAfterwards rhythm={rhythm} isAhead={next !== null && next.startsAt > now} />
          </div>
        )}
      </div>
    </div>
  );
};
