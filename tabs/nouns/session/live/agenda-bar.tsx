import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { AgendaItemView, SessionView } from '../../../../shared/contracts/session-view.ts';
import { useNow } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { useVisuallyHidden } from '../../../ui/visually-hidden.ts';
import { shortTitleOf } from '../agenda-words.ts';
import { TimeUsed } from '../time-used.tsx';
import { sectionTime, spokenTime, usedMinutes } from '../section-time.ts';

/** Milliseconds between updates of the bar: a section's minute is a few pixels. */
const EVERY_MS = 5_000;

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, height: '24px' },
  // Sections that don't fit are reached by scrolling; the edge must not cut off a focus ring.
  sections: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    flexGrow: 1,
    minWidth: 0,
    height: '28px',
    overflowX: 'auto',
    scrollbarWidth: 'none',
    scrollPaddingInline: '48px',
  },
  segment: {
    display: 'flex',
    alignItems: 'center',
    minWidth: '24px',
    height: '24px',
    flexShrink: 0,
    flexBasis: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  track: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '8px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  looked: { height: '12px' },
  inHand: { border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`, height: '12px' },
  fill: { display: 'block', height: '100%', backgroundColor: tokens.colorNeutralStrokeAccessible },
  fillInHand: { backgroundColor: tokens.colorCompoundBrandBackground },
  total: {
    flexShrink: 0,
    minWidth: '40px',
    whiteSpace: 'nowrap',
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Readonly<{
  session: SessionView;
  current: AgendaItemView | undefined;
  looked: AgendaItemView | undefined;
  look: (item: AgendaItemView) => void;
}>;

/** The agenda: one segment per section, as wide as planned and as full as used. Tapping one views it. */
export const AgendaBar = ({ session, current, looked, look }: Props) => {
  const styles = useStyles();
  const { hidden } = useVisuallyHidden();
  const { language, say } = useWords();
  const now = useNow(EVERY_MS);
  const used = usedMinutes(session.agenda, now);
  const total =
    spokenTime(used, session.minutes).kind === 'out'
      ? say('panel.time.out')
      : say('panel.agenda.total', { used, planned: session.minutes });
  const lookedAt = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    lookedAt.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [looked?.id]);
  return (
    <div className={styles.bar} role="group" aria-label={say('panel.agenda')}>
      <div className={styles.sections}>
        {session.agenda.map((item) => {
          const time = sectionTime(item, now);
          const isCurrent = item.id === current?.id;
          const title = shortTitleOf(session, item, language);
          return (
            <button
              key={item.id}
              ref={item.id === looked?.id ? lookedAt : null}
              type="button"
              className={styles.segment}
              style={{ flexGrow: Math.max(1, item.minutes) }}
              title={title}
              aria-label={say('panel.agenda.item', { title, used: time.used, planned: time.planned })}
              aria-pressed={item.id === looked?.id}
              {...(isCurrent && { 'aria-current': 'step' as const })}
              onClick={() => look(item)}
            >
              <span
                className={mergeClasses(
                  styles.track,
                  item.id === looked?.id && styles.looked,
                  isCurrent && styles.inHand,
                )}
              >
                <span
                  className={mergeClasses(styles.fill, isCurrent && styles.fillInHand)}
                  style={{ width: `${Math.round(time.fill * 100)}%` }}
                />
              </span>
            </button>
          );
        })}
      </div>
      <span className={styles.total} title={total}>
        <span aria-hidden>
          <TimeUsed used={used} planned={session.minutes} />
        </span>
        <span className={hidden}>{total}</span>
      </span>
    </div>
  );
};
