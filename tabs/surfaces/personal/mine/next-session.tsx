import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import type { getMine } from '../../../../shared/contracts/rhythm.ts';
import { openLink } from '../../../platform/host.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { EndQuestionCard } from '../../../nouns/session/end-question-card.tsx';
import { TypeBadge } from '../../../nouns/conversation-type/type-badge.tsx';

const useStyles = makeStyles({
  next: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  asked: { flexBasis: '100%' },
  body: { display: 'grid', rowGap: tokens.spacingVerticalXS, flexGrow: 1, minWidth: 0 },
  when: { ...typographyStyles.subtitle1, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type OwnRhythm = ReplyOf<typeof getMine>['rhythms'][number];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The next 1:1 with one's manager: when, about what, and the way into it. */
export const NextSession = ({
  mine: { rhythm, next, liveSessionId, live, inQuestion },
  openSession,
  besides,
  renderChange,
}: Readonly<{
  mine: OwnRhythm;
  openSession: (id: string) => void;
  besides: ReactNode;
  renderChange: (session: string) => ReactNode;
}>) => {
  const styles = useStyles();
  const { say, day, exactDay, time, dayOf } = useWords();
  const name = firstName(rhythm.manager.name);
  const { joinUrl } = rhythm;
  const going = liveSessionId ?? next?.id ?? null;
  const shown = live ?? next;
  const startsOn = next && dayOf(next.startsAt);
  return (
    <div className={styles.next}>
      {inQuestion && (
        <div className={styles.asked}>
          <EndQuestionCard asked={inQuestion} finish={() => openSession(inQuestion.id)} />
        </div>
      )}
      <div className={styles.body}>
        <Text size={200} className={styles.quiet}>
          {liveSessionId === null ? say('personal.next.with', { name }) : say('personal.next.live', { name })}
        </Text>
        {liveSessionId === null && next === null && (
          <>
            <Text weight="semibold">{say('personal.next.none', { name })}</Text>
            <Text className={styles.quiet}>{say('personal.next.none.then', { name })}</Text>
          </>
        )}
        {liveSessionId === null && next && startsOn && (
          <Text className={styles.when} title={exactDay(startsOn)}>
            {capital(say('personal.next.said', { day: day(startsOn), time: time(next.startsAt) }))}
          </Text>
        )}
        {shown && <TypeBadge type={shown.type} />}
      </div>
      <div className={styles.actions}>
        {liveSessionId === null && besides}
        {liveSessionId === null && next && renderChange(next.id)}
        {going !== null && (
          <>
            {joinUrl !== null && <Button onClick={() => openLink(joinUrl)}>{say('personal.do.join')}</Button>}
            <Button appearance="primary" onClick={() => openSession(going)}>
              {say(liveSessionId === null ? 'personal.do.prepare' : 'personal.do.continue')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
};
