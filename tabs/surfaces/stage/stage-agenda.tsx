import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AgendaItemView, SessionView } from '../../../shared/contracts/session-view.ts';
import { useNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { shortTitleOf } from '../../nouns/session/agenda-words.ts';
import { TimeUsed } from '../../nouns/session/time-used.tsx';
import { sectionTime, usedMinutes } from '../../nouns/session/section-time.ts';

/** Milliseconds between the bar's moves: a section's minute is a few pixels. */
const EVERY_MS = 5_000;

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  sections: {
    display: 'flex',
    alignItems: 'center',
    gap: 'min(4px, 0.5%)',
    flexGrow: 1,
    minWidth: 0,
    height: '24px',
  },
  section: {
    boxSizing: 'border-box',
    flexBasis: 0,
    minWidth: 0,
    height: '16px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  inHand: { border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`, height: '24px' },
  fill: { display: 'block', height: '100%', backgroundColor: tokens.colorNeutralStrokeAccessible },
  fillInHand: { backgroundColor: tokens.colorCompoundBrandBackground },
  total: {
    flexShrink: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Readonly<{ session: SessionView; current: AgendaItemView | undefined }>;

/** The agenda as it is seen from three metres: where we are and how long it has been, and nothing to tap. */
export const StageAgenda = ({ session, current }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const now = useNow(EVERY_MS);
  const used = usedMinutes(session.agenda, now);
  const time = { used, planned: session.minutes };
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={
        current === undefined
          ? say('panel.agenda.total', time)
          : say('panel.agenda.now', { title: shortTitleOf(session, current, language), ...time })
      }
    >
      <div className={styles.sections}>
        {session.agenda.map((item) => {
          const isCurrent = item.id === current?.id;
          return (
            <div
              key={item.id}
              className={mergeClasses(styles.section, isCurrent && styles.inHand)}
              style={{ flexGrow: Math.max(1, item.minutes) }}
            >
              <span
                className={mergeClasses(styles.fill, isCurrent && styles.fillInHand)}
                style={{ width: `${Math.round(sectionTime(item, now).fill * 100)}%` }}
              />
            </div>
          );
        })}
      </div>
      <span className={styles.total}>
        <TimeUsed used={used} planned={session.minutes} />
      </span>
    </div>
  );
};
