import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RecapFacts } from './recap-facts.tsx';
import { useRecapStyles } from './recap-styles.ts';

type PractisedBehaviour = Recap['practised'][number];
type Props = Readonly<{ session: SessionView; practised: Recap['practised'] }>;

const RatingPair = ({ one, other }: Readonly<{ one: PractisedBehaviour; other: string }>) => {
  const { say } = useWords();
  const { mine, theirs, theyHaveRated, inFocus } = one;
  const levelOf = (level: number | null): string | number => level ?? say('recap.unseen');
  if (mine === null && !theyHaveRated) return <RecapFacts facts={[inFocus && say('recap.focus')]} />;
  return (
    <>
      <RecapFacts
        facts={[
          mine ? say('recap.rated.you', { level: levelOf(mine.level) }) : say('recap.rated.none.you'),
          mine?.evidence,
        ]}
      />
      <RecapFacts
        facts={[
          theirs
            ? say('recap.rated', { name: other, level: levelOf(theirs.level) })
            : say('recap.rated.none', { name: other }),
          theirs?.evidence,
        ]}
      />
    </>
  );
};

/** What the rep practised then, and how each of the two rated it. */
export const RecapRatings = ({ session, practised }: Props) => {
  const styles = useRecapStyles();
  const { say, language } = useWords();
  if (practised.length === 0) return null;
  const other = firstName((session.you === 'manager' ? session.rep : session.manager).name);
  return (
    <section className={styles.part} data-testid="recap-practised">
      <h2 className={styles.title}>{say('recap.practised')}</h2>
      <ul className={styles.list}>
        {practised.map((one) => (
          <li key={one.behaviour} data-behaviour={one.behaviour}>
            <div className={styles.text}>{one.words.name[language]}</div>
            <RatingPair one={one} other={other} />
          </li>
        ))}
      </ul>
    </section>
  );
};
