import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { anchors } from '../../../shared/coaching/behaviour.ts';
import type { BehaviourWords } from '../../../shared/coaching/behaviour.ts';
import { levels } from '../../../shared/domain/rating.ts';
import type { Level } from '../../../shared/domain/rating.ts';
import { useWords } from '../../platform/words.tsx';
import { FORM_IN_HAND } from '../../ui/room-for-text.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', marginInlineStart: '-8px' },
  anchors: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  spare: { [FORM_IN_HAND]: { display: 'none' } },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The radio group's value for "not seen". */
const UNSEEN = 'unseen';

type Props = Readonly<{
  described: BehaviourWords['levels'];
  label: string;
  /** Undefined until something is chosen. */
  level: Level | null | undefined;
  choose: (level: Level | null) => void;
  /** The label of the answer without a level. */
  unseen: string;
  /** Whether to describe only the chosen level, where the room is needed for other things. */
  compact?: boolean;
}>;

/** A choice of one to five, with descriptions of one, three and five; or no level at all. */
export const LevelChoice = ({ described, label, level, choose, unseen, compact = false }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  // A level between two descriptions shows both.
  const isNear = (one: Level): boolean => level != null && Math.abs(one - level) <= 1;
  const inView = compact ? anchors.filter(isNear) : anchors;
  /** What a low panel leaves out: the rest of the scale once a level is chosen, and what is least wanted before. */
  const isSpare = (one: Level): boolean => (level == null ? one === 1 : !isNear(one));
  return (
    <>
      <RadioGroup
        className={styles.group}
        layout="horizontal"
        aria-label={label}
        value={level === undefined ? '' : level === null ? UNSEEN : String(level)}
        onChange={(_, { value }) => choose(levels.find((one) => String(one) === value) ?? null)}
      >
        {levels.map((one) => (
          <Radio
            key={one}
            value={String(one)}
            label={String(one)}
            aria-label={say('development.level', { level: one })}
          />
        ))}
        <Radio value={UNSEEN} label={unseen} />
      </RadioGroup>
      <ul className={styles.anchors}>
        {inView.map((one) => (
          <li
            key={one}
            className={mergeClasses(level === one && styles.chosen, isSpare(one) && styles.spare)}
          >
            {one}. {described[one][language]}
          </li>
        ))}
      </ul>
    </>
  );
};
