import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FocusView } from '../../../shared/contracts/focus.ts';
import type { RatingView } from '../../../shared/contracts/rating.ts';
import { useWords } from '../../platform/words.tsx';
import { LevelHistory } from '../rating/level-history.tsx';
import { latestLevels, latestOfEach, ratingsDuring } from '../rating/levels.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A behaviour practised before: how it went, how it ended and what came of it. */
export const EndedFocus = ({
  focus,
  ratings,
}: Readonly<{ focus: FocusView; ratings: readonly RatingView[] }>) => {
  const styles = useStyles();
  const { language, say, shortDay, exactDay, dayOf } = useWords();
  const during = ratingsDuring(focus, ratings, dayOf);
  const on = focus.on ?? focus.until;
  const how = focus.state === 'achieved' ? 'development.ended.achieved' : 'development.ended.changed';
  return (
    <>
      <div className={styles.head}>
        <Text size={200} weight="semibold">
          {focus.words.name[language]}
        </Text>
        <LevelHistory
          levels={latestLevels(during, focus.behaviour)}
          latest={latestOfEach(during, focus.behaviour)}
        />
      </div>
      <Text size={200} className={styles.quiet} title={exactDay(on)}>
        {say(how, { day: shortDay(on) })}
      </Text>
      {focus.outcome !== '' && <Text size={200}>{focus.outcome}</Text>}
    </>
  );
};
