import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FocusView } from '../../../shared/contracts/focus.ts';
import type { RatingView } from '../../../shared/contracts/rating.ts';
import { useToday } from '../../platform/clock.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { EndFocus } from './end-focus.tsx';
import { EditFocus } from './focus-form.tsx';
import { LevelHistory } from '../rating/level-history.tsx';
import { levelMeaning } from '../rating/level-meaning.ts';
import { lastSeen, latestLevels, latestOfEach } from '../rating/levels.ts';

const useStyles = makeStyles({
  card: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = Readonly<{
  focus: FocusView;
  ratings: readonly RatingView[];
  /** Read-only. */
  isReadOnly?: boolean;
}>;

/** The current focus: how it has gone, what the behaviour looks like at its best, why and until when. */
export const FocusCard = ({ focus, ratings, isReadOnly = false }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { language, say, shortDay, exactDay } = words;
  const over = focus.until < useToday();
  const [doing, setDoing] = useState<'change' | 'end' | null>(null);
  const close = () => setDoing(null);
  const { name: names, levels } = focus.words;
  const name = names[language];
  const me = useMe().data?.person.id;
  const nameOf = ({ id, name: whole }: RatingView['by']): string =>
    id === me ? say('development.rate.you') : firstName(whole);
  const latest = latestOfEach(ratings, focus.behaviour, nameOf);
  const seen = lastSeen(ratings, focus.behaviour);
  return (
    <div className={styles.card} data-testid="focus" data-behaviour={focus.behaviour}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <LevelHistory levels={latestLevels(ratings, focus.behaviour)} latest={[]} />
        <Text size={200} className={styles.quiet} title={exactDay(focus.until)}>
          {say('development.focus.until.day', { day: shortDay(focus.until) })}
        </Text>
      </div>
      {latest.map(({ name: by, level }) => (
        <Text key={by}>
          {say('development.level.of', { name: by, level, words: levelMeaning(words, levels, level) })}
        </Text>
      ))}
      <Text className={styles.quiet}>
        {focus.sign !== ''
          ? say('development.focus.sign.said', { sign: focus.sign })
          : say('development.level.five', { text: levels[5][language] })}
      </Text>
      {focus.why !== '' && (
        <Text className={styles.quiet}>{say('development.focus.why.said', { why: focus.why })}</Text>
      )}
      <Text className={styles.quiet}>
        {seen
          ? say('development.seen.last', { name: nameOf(seen.by), evidence: seen.evidence })
          : say('development.latest.none')}
      </Text>
      {over && !isReadOnly && <Text>{say('development.focus.over')}</Text>}
      {doing === 'change' && <EditFocus focus={focus} close={close} />}
      {doing === 'end' && <EndFocus focus={focus} name={name} close={close} />}
      {doing === null && !isReadOnly && (
        <div className={styles.acts}>
          {(['change', 'end'] as const).map((one) => (
            <Button
              key={one}
              size="small"
              appearance="subtle"
              aria-label={say(`development.focus.${one}.of`, { behaviour: name })}
              onClick={() => setDoing(one)}
            >
              {say(`development.focus.${one}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
