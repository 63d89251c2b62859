import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { useWords } from '../../platform/words.tsx';
import { NARROW } from '../../ui/room-for-text.ts';
import { onStage } from '../../ui/stage-scale.ts';
import { typeLook } from './type-look.ts';

const useStyles = makeStyles({
  icon: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    fontSize: '16px',
    borderRadius: tokens.borderRadiusMedium,
  },
  large: { width: onStage(40), height: onStage(40), fontSize: onStage(28) },
  deal: { backgroundColor: typeLook.deal.background, color: typeLook.deal.foreground },
  pipeline: { backgroundColor: typeLook.pipeline.background, color: typeLook.pipeline.foreground },
  skill: { backgroundColor: typeLook.skill.background, color: typeLook.skill.foreground },
  performance: { backgroundColor: typeLook.performance.background, color: typeLook.performance.foreground },
  preparation: { backgroundColor: typeLook.preparation.background, color: typeLook.preparation.foreground },
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    maxWidth: '100%',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  largeBadge: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  strong: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase200 },
  // A long name wraps to a second line beside who is here.
  name: {
    maxHeight: '2lh',
    overflow: 'hidden',
    overflowWrap: 'break-word',
  },
  // Where letters are large only the icon shows; screen readers still get the name.
  shortName: {
    [NARROW]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
});

type IconProps = Readonly<{ type: ConversationType; size?: 'medium' | 'large' }>;

/** A conversation type's icon on its colour; the name must stand beside it. */
export const TypeIcon = ({ type, size = 'medium' }: IconProps) => {
  const styles = useStyles();
  const Icon = typeLook[type].icon;
  return (
    <span className={mergeClasses(styles.icon, styles[type], size === 'large' && styles.large)} aria-hidden>
      <Icon />
    </span>
  );
};

type BadgeProps = IconProps &
  Readonly<{
    strong?: boolean;
    /** Uses the short name, where the full one would take a second line. */
    short?: boolean;
    /** A name other than the one in use: a draft's. */
    name?: string | undefined;
  }>;

/** A conversation type: its icon and its name. */
export const TypeBadge = ({
  type,
  size = 'medium',
  strong = false,
  short = false,
  name: draft,
}: BadgeProps) => {
  const styles = useStyles();
  const { typeNames } = useWords();
  const name = draft ?? typeNames.of(type);
  const shown = short ? typeNames.short(type) : name;
  return (
    <span
      className={mergeClasses(styles.badge, size === 'large' && styles.largeBadge, strong && styles.strong)}
    >
      <TypeIcon type={type} size={size} />
      <span className={mergeClasses(styles.name, short && styles.shortName)} title={name}>
        {shown}
      </span>
    </span>
  );
};
