import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PipelineFocus } from '../../../../shared/coaching/sections/pipeline-focus.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useWords } from '../../../platform/words.tsx';
import { NARROW } from '../../../ui/room-for-text.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    [NARROW]: { flexWrap: 'wrap', justifyContent: 'end' },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  deal: {
    flexGrow: 1,
    minWidth: 0,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // Fluent's own elements are as wide as their content.
    '& > *': { maxWidth: '100%' },
    '& label': { minWidth: 0 },
    [NARROW]: { flexBasis: '100%' },
  },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  fact: { flexShrink: 0 },
  // As wide as a day, so that the sums line up.
  quiet: { flexShrink: 0, minWidth: '5.5em', color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  deal: PipelineFocus['deals'][number];
  isChosen: boolean;
  choose: (isChosen: boolean) => void;
}>;

/** A deal that can be given time until next time, with how sure the rep is of it, else the day it closes. */
export const PriorityChoice = ({ deal, isChosen, choose }: Props) => {
  const styles = useStyles();
  const { say, language, shortDay } = useWords();
  const { name, value, currency, degree, closesOn } = deal;
  const money = value === null ? null : moneyInWords(language, value, currency);
  const word =
    degree === null
      ? closesOn && shortDay(closesOn)
      : say(`facts.forecast.${degree}`).toLocaleLowerCase(language);
  return (
    <div className={styles.row} data-testid="priority-choice">
      <span className={styles.deal}>
        <Checkbox
          label={
            <span className={styles.name} title={name}>
              {name}
            </span>
          }
          aria-label={[name, money, word].filter(Boolean).join(', ')}
          checked={isChosen}
          onChange={(_, { checked }) => choose(checked === true)}
        />
      </span>
      {money !== null && <span className={styles.fact}>{money}</span>}
      {word !== null && <span className={styles.quiet}>{word}</span>}
    </div>
  );
};
