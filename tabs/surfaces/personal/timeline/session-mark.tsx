import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TimelineSession } from '../../../../shared/contracts/timeline.ts';
import { TypeIcon } from '../../../nouns/conversation-type/type-badge.tsx';
import { typeLook } from '../../../nouns/conversation-type/type-look.ts';

const useStyles = makeStyles({
  coming: {
    display: 'grid',
    placeItems: 'center',
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    fontSize: '14px',
    border: `${tokens.strokeWidthThin} dashed currentColor`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  deal: { color: typeLook.deal.foreground },
  pipeline: { color: typeLook.pipeline.foreground },
  skill: { color: typeLook.skill.foreground },
  performance: { color: typeLook.performance.foreground },
  preparation: { color: typeLook.preparation.foreground },
  notHeld: { width: '12px', height: '12px', color: tokens.colorNeutralForeground3 },
});

/** The mark of a session that was cancelled or not held. */
export const NotHeldMark = () => {
  const styles = useStyles();
  return (
    <svg className={styles.notHeld} viewBox="0 0 12 12" aria-hidden>
      <path
        d="M2.5 2.5 9.5 9.5 M9.5 2.5 2.5 9.5"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
};

/** A session as its type's icon: on its colour when it was held, outlined while it is to come, and a cross when it was not held. */
export const SessionMark = ({
  session: { type, state },
}: Readonly<{ session: Pick<TimelineSession, 'type' | 'state'> }>) => {
  const styles = useStyles();
  const Icon = typeLook[type].icon;
  switch (state) {
    case 'closed':
    case 'live':
      return <TypeIcon type={type} />;
    case 'planned':
      return (
        <span className={mergeClasses(styles.coming, styles[type])} aria-hidden>
          <Icon />
        </span>
      );
    case 'cancelled':
    case 'missed':
      return <NotHeldMark />;
  }
};
