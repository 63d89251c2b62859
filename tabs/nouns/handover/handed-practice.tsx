import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { HandedOver } from '../../../shared/contracts/handover.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { levelMeaning } from '../rating/level-meaning.ts';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  one: { display: 'grid', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{ practice: NonNullable<HandedOver['practice']>; handover: HandedOver['handover'] }>;

/** What the rep practised in the time before, and how each of the two last saw each behaviour, in its own words. */
export const HandedPractice = ({ practice: { focus, ratings }, handover }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say, language, day } = words;
  if (focus.length + ratings.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="handed-practice">
      <Subtitle2 as="h3" id="handed-practice" className={styles.heading}>
        {say('handover.read.practice')}
      </Subtitle2>
      <ul className={styles.list}>
        {focus.map(({ words: behaviour, why, from, on }) => (
          <li key={`${behaviour.name.en} ${from}`} className={styles.one}>
            <Text weight="semibold">{behaviour.name[language]}</Text>
            <Text size={200} className={styles.quiet}>
              {on === null
                ? say('handover.read.focus.from', { from: day(from) })
                : say('handover.read.focus.to', { from: day(from), to: day(on) })}
            </Text>
            {why !== '' && <Text>{why}</Text>}
          </li>
        ))}
        {ratings.map(({ words: behaviour, by, level, evidence }) => (
          <li key={`${behaviour.name.en} ${by}`} className={styles.one}>
            <Text weight="semibold">{behaviour.name[language]}</Text>
            <Text>
              {say('handover.read.rating', {
                name: firstName(by === 'rep' ? handover.rep.name : handover.former.name),
                level: levelMeaning(words, behaviour.levels, level),
              })}
            </Text>
            {evidence !== '' && <Text className={styles.quiet}>{evidence}</Text>}
          </li>
        ))}
      </ul>
    </section>
  );
};
