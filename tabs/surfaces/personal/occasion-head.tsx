import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TeamRow } from '../../../shared/contracts/rhythm.ts';
import { longDay } from '../../../shared/words/days.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { TypeBadge } from '../../nouns/conversation-type/type-badge.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  occasion: { display: 'grid', rowGap: tokens.spacingVerticalXS, flex: '1 1 220px', minWidth: 0 },
  when: { ...typographyStyles.subtitle1, margin: 0, fontVariantNumeric: 'tabular-nums' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Props = Readonly<{
  /** The live session, else the next; null if nothing is booked. */
  occasion: TeamRow['next'];
  /** Whether it is live. */
  isLive: boolean;
  level: 'h2' | 'h3';
  /** Actions on it. */
  children?: ReactNode;
}>;

/** When the two meet next and about what: "Torsdag 17 december kl. 10". */
export const OccasionHead = ({ occasion, isLive, level: Heading, children }: Props) => {
  const styles = useStyles();
  const { say, language, day, exactDay, time, dayOf } = useWords();
  const today = useToday();
  const on = occasion && dayOf(occasion.startsAt);
  const when = (): string => {
    if (isLive) return say('personal.next.now');
    if (occasion === null || on === null) return say('personal.next.unbooked');
    return capital(
      say('personal.when', {
        day: on === today ? day(on) : longDay(language, on),
        time: time(occasion.startsAt),
      }),
    );
  };
  return (
    <div className={styles.head}>
      <div className={styles.occasion}>
        <Heading className={styles.when} {...(on !== null && { title: exactDay(on) })}>
          {when()}
        </Heading>
        {occasion && <TypeBadge type={occasion.type} />}
      </div>
      {children !== undefined && <div className={styles.acts}>{children}</div>}
    </div>
  );
};
