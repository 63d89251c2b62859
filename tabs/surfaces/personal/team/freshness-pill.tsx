import { Button, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useWords } from '../../../platform/words.tsx';
import { ageInWords, ageInWordsExact, fillOf } from './freshness.ts';
import type { TypeAge, Fill } from './freshness.ts';

const useFreshnessMarkStyles = makeStyles({
  mark: { width: '12px', height: '12px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

const shapes: Readonly<Record<Fill, string>> = {
  full: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  half: 'M6 1a5 5 0 0 0 0 10Z',
  empty: '',
};

/** How fresh a type is, as a circle that empties; the days stand beside it. */
const FreshnessMark = ({ fill }: Readonly<{ fill: Fill }>) => {
  const styles = useFreshnessMarkStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={shapes[fill]} fill="currentColor" />
    </svg>
  );
};

const useStyles = makeStyles({
  pill: {
    minWidth: '68px',
    justifyContent: 'flex-start',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  waited: { fontWeight: tokens.fontWeightSemibold },
  never: { color: tokens.colorNeutralForeground3 },
});

type Props = Readonly<{ age: TypeAge; name: string; onOpen: () => void }>;

/** How long since a type was held, and how fresh that is; opens the rep. */
export const FreshnessPill = ({ age, name, onOpen }: Props) => {
  const styles = useStyles();
  const words = useWords();
  /** Where the focus comes back to when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const fill = fillOf(age);
  const said = ageInWordsExact(words, age);
  return (
    <Button
      {...back}
      className={mergeClasses(
        styles.pill,
        fill === 'empty' && styles.waited,
        age.days === null && fill === null && styles.never,
      )}
      size="small"
      appearance="subtle"
      title={said}
      aria-label={words.say('personal.fresh.open', { said, name })}
      onClick={onOpen}
      {...(fill !== null && { icon: <FreshnessMark fill={fill} /> })}
    >
      {ageInWords(words, age)}
    </Button>
  );
};
