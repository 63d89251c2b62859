import { Button, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useWords } from '../../../platform/words.tsx';
import { ageInWords, ageInWordsExact, fillOf } from './freshness.ts';
import type { TypeAge } from './freshness.ts';
import { FreshnessMark } from './freshness-mark.tsx';
import { closeFrom, fromWidth, wideFrom } from './team-columns.ts';

const useStyles = makeStyles({
  pill: {
    flexDirection: 'column',
    justifyContent: 'center',
    width: '100%',
    minWidth: 0,
    minHeight: '40px',
    paddingInline: 0,
    [fromWidth(closeFrom)]: {
      flexDirection: 'row',
      justifyContent: 'flex-start',
      width: 'auto',
      minWidth: '52px',
      minHeight: '24px',
      paddingInline: tokens.spacingHorizontalXS,
    },
    [fromWidth(wideFrom)]: { paddingInline: tokens.spacingHorizontalS },
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  // As wide as the mark, so that an age has room beside it.
  mark: {
    width: 'auto',
    minWidth: 0,
    marginInlineEnd: 0,
    [fromWidth(closeFrom)]: { marginInlineEnd: tokens.spacingHorizontalXS },
  },
  waited: { fontWeight: tokens.fontWeightSemibold },
  never: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  age: TypeAge;
  name: string;
  /** The two have not met yet, so nothing can be overdue. */
  isNew: boolean;
  onOpen: () => void;
}>;

/** How long ago a type was held, and how fresh that is; opens the rep. */
export const FreshnessPill = ({ age, name, isNew, onOpen }: Props) => {
  const styles = useStyles();
  const words = useWords();
  /** Gets the focus back when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const fill = fillOf(age);
  const ageText = ageInWordsExact(words, age);
  return (
    <Button
      {...back}
      className={mergeClasses(
        styles.pill,
        fill === 'empty' && styles.waited,
        age.days === null && styles.never,
      )}
      size="small"
      appearance="subtle"
      title={ageText}
      aria-label={words.say('personal.fresh.open', { said: ageText, name })}
      onClick={onOpen}
      {...(age.days !== null && {
        icon: { className: styles.mark, children: <FreshnessMark fill={fill} /> },
      })}
    >
      {ageInWords(words, age, isNew)}
    </Button>
  );
};
