import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { SkillBehaviour } from '../../../../shared/coaching/sections/skill-behaviour.ts';
import { getSessionRatings } from '../../../../shared/contracts/rating.ts';
import type { SessionRatingsView } from '../../../../shared/contracts/rating.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useFetched } from '../../../platform/api.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { useOpenedInPlace } from '../../../ui/use-opened-in-place.ts';
import { hasRatingDraft, ratingDraftKey } from '../../rating/rating-drafts.ts';
import type { FactsProps } from '../section-facts-view.tsx';

const FocusPopover = lazily(() => import('../../focus/focus-popover.tsx').then((made) => made.FocusPopover));
const SessionRating = lazily(() =>
  import('../../rating/session-ratings.tsx').then((made) => made.SessionRating),
);

const useStyles = makeStyles({
  level: {
    maxHeight: '2lh',
    overflow: 'hidden',
    flexShrink: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  scale: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  rate: { minWidth: 'auto', flexShrink: 0 },
});

type BehaviourDetails = NonNullable<SkillBehaviour['behaviour']>;

/** "Ali 2 · Maria 4": each person's latest level; empty when neither has rated it. */
const levelsInWords = ({ manager, rep }: SessionView, behaviour: BehaviourDetails): string =>
  (
    [
      [rep, behaviour.rep],
      [manager, behaviour.manager],
    ] as const
  )
    .flatMap(([person, level]) => (level === null ? [] : [`${firstName(person.name)} ${level}`]))
    .join(' · ');

/** Says that one of the two has rated it in this session and the other has not; null when neither or both have. */
const waitingFor = (
  { you, manager, rep }: SessionView,
  rated: SessionRatingsView['behaviours'][number] | undefined,
): Readonly<{ key: 'facts.skill.rated.mine' | 'facts.skill.rated.theirs'; name: string }> | null => {
  const isMine = rated?.mine != null;
  if (!rated || isMine === rated.theyHaveRated) return null;
  const name = firstName((you === 'manager' ? rep : manager).name);
  return { key: isMine ? 'facts.skill.rated.mine' : 'facts.skill.rated.theirs', name };
};

/** The current behaviour: levels 3 and 5 in words, each person's latest level, and the form to rate it again. */
export const SkillBehaviourFacts = ({
  session,
  content: { behaviour },
  ask,
}: FactsProps<'skill-behaviour'>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  /** The behaviour being rated, which stays should the two choose another one meanwhile. */
  const rating = useOpenedInPlace<string>(() =>
    behaviour && hasRatingDraft(ratingDraftKey(session.id, behaviour.id)) ? behaviour.id : null,
  );
  const isRating = rating.opened !== null;
  // While rating, the questions make room for the form.
  useEffect(() => ask(isRating ? [] : null), [ask, isRating]);
  const ratings = useFetched(getSessionRatings, { params: { id: session.id } });
  const behind = (target: HTMLElement | null, close: () => void) => (
    <FocusPopover session={session} target={target} close={close} />
  );
  if (rating.opened !== null)
    return (
      <SessionRating
        sessionId={session.id}
        rhythmId={session.rhythmId}
        behaviour={rating.opened}
        close={rating.close}
      />
    );
  if (behaviour === null) return <FactRow behind={behind}>{say('facts.skill.choose')}</FactRow>;
  const name = behaviour.name[language];
  const latest = levelsInWords(session, behaviour);
  const rated = ratings.data?.behaviours.find((one) => one.behaviour === behaviour.id);
  const waiting = waitingFor(session, rated);
  return (
    <>
      <FactRow look="strong" behind={behind} label={say('facts.skill.more', { behaviour: name })}>
        {name}
      </FactRow>
      {([3, 5] as const).map((level) => {
        const text = behaviour[level === 3 ? 'three' : 'five'][language];
        return (
          <p key={level} className={styles.level} title={text}>
            {say('facts.skill.level', { level, text })}
          </p>
        );
      })}
      <div className={styles.foot}>
        {waiting ? (
          <span className={styles.scale} role="status">
            {say(waiting.key, { name: waiting.name })}
          </span>
        ) : (
          <span className={styles.scale}>
            {latest !== '' && say('facts.skill.levels', { levels: latest })}
          </span>
        )}
        <Button
          className={styles.rate}
          size="small"
          onClick={() => rating.open(behaviour.id)}
          onBlur={rating.onBlur}
        >
          {say(rated?.mine ? 'facts.skill.rate.change' : 'facts.skill.rate')}
        </Button>
      </div>
    </>
  );
};
