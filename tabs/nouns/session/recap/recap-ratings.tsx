import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { behaviourParts } from './behaviour-parts.ts';
import { RecapFacts } from './recap-facts.tsx';
import { useRecapStyles } from './recap-styles.ts';

type RecapBehaviour = Recap['behaviours'][number];
type Props = Readonly<{ session: SessionView; behaviours: Recap['behaviours'] }>;

const RatingPair = ({ one, other }: Readonly<{ one: RecapBehaviour; other: string }>) => {
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

/** The behaviours practised, if somebody said so; separately, those in focus or rated; and each person's ratings. */
export const RecapRatings = ({ session, behaviours }: Props) => {
  const styles = useRecapStyles();
  const { say, language } = useWords();
  const other = firstName((session.you === 'manager' ? session.rep : session.manager).name);
  return behaviourParts(behaviours).map(({ title, of }) =>
    of.length === 0 ? null : (
      <section key={title} className={styles.part} data-testid={title.replace('.', '-')}>
        <h2 className={styles.title}>{say(title)}</h2>
        <ul className={styles.list}>
          {of.map((one) => (
            <li key={one.behaviour} data-behaviour={one.behaviour}>
              <div className={styles.text}>{one.words.name[language]}</div>
              {one.rounds > 0 && <RecapFacts facts={[say('recap.rounds', { n: one.rounds })]} />}
              <RatingPair one={one} other={other} />
            </li>
          ))}
        </ul>
      </section>
    ),
  );
};
