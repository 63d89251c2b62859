import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { getSessionRatings, rate } from '../../../shared/contracts/rating.ts';
import type { RatingView, SessionRatingsView } from '../../../shared/contracts/rating.ts';
import { SEEN_APART } from '../../../shared/domain/rating.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { WithBehaviours } from '../behaviour/behaviour-choice.tsx';
import { RatingForm } from './rating-form.tsx';
import type { RatableBehaviour } from './rating-form.tsx';
import { behavioursWithDraft, discardRatingDraft, ratingDraftKey } from './rating-drafts.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  act: { flexShrink: 0, minWidth: 'auto' },
  apart: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  said: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type RatedBehaviour = SessionRatingsView['behaviours'][number];

/** Whether the two ratings differ enough to be worth talking about. */
const seenApart = ({ mine, theirs }: RatedBehaviour): boolean =>
  mine?.level != null && theirs?.level != null && Math.abs(mine.level - theirs.level) >= SEEN_APART;

type RatingLineProps = Readonly<{ who: string; rating: RatingView | null; otherwise: string }>;

/** "Ali: 3 ”frågade två gånger”", or why there is no rating to show. */
const RatingLine = ({ who, rating, otherwise }: RatingLineProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const level = rating && (rating.level ?? say('development.unseen'));
  return (
    <Text size={200} className={styles.said}>
      {who}: {level ?? otherwise}
      {rating !== null && rating.evidence !== '' && ` · ${rating.evidence}`}
      {rating?.revised && ' · '}
      {rating?.revised && say('development.rate.revised')}
    </Text>
  );
};

type Props = Readonly<{ sessionId: string; rhythmId: string }>;

const Ratings = ({ sessionId, rhythmId }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const found = useFetched(getSessionRatings, { params: { id: sessionId } });
  /** Undefined until the person has opened or closed a form: what they had begun is open from the start. */
  const [opened, setRating] = useState<string | null>();
  const all = found.data?.behaviours ?? [];
  const [begun = null] = behavioursWithDraft(
    sessionId,
    all.map(({ behaviour }) => behaviour),
  );
  const rating = opened === undefined ? begun : opened;
  const kept = ratingDraftKey(sessionId, rating ?? '');
  const close = () => {
    discardRatingDraft(kept);
    setRating(null);
  };
  const saving = useAction(rate, { onDone: close, sendsLater: true });
  if (!found.data) return null;
  const { open, other } = found.data;
  const form = (start: Pick<RatedBehaviour, 'behaviour' | 'mine'>, among: readonly RatableBehaviour[]) => (
    <RatingForm
      start={{
        behaviour: start.behaviour,
        ...(start.mine && { level: start.mine.level, evidence: start.mine.evidence }),
      }}
      kept={kept}
      all={among}
      compact
      unseen={say('development.unseen')}
      alwaysEvidence={false}
      saveLabel={say('development.rate.save')}
      pending={saving.isPending}
      error={saving.error}
      cancel={close}
      save={(body) =>
        saving.mutate({
          params: { id: sessionId },
          body: { ...body, version: all.find((one) => one.behaviour === body.behaviour)?.mine?.version ?? 0 },
        })
      }
    />
  );
  return (
    <section data-testid="ratings">
      <ul className={styles.list}>
        {all.map((one) => (
          <li key={one.behaviour} data-behaviour={one.behaviour}>
            <div className={styles.head}>
              <span className={styles.name} title={one.words.name[language]}>
                {one.words.name[language]}
              </span>
              {open && rating !== one.behaviour && (
                <Button
                  className={styles.act}
                  size="small"
                  appearance={one.mine ? 'subtle' : 'secondary'}
                  onClick={() => setRating(one.behaviour)}
                >
                  {say(one.mine ? 'development.rate.change' : 'development.rate')}
                </Button>
              )}
            </div>
            {open && rating === one.behaviour
              ? form(one, [{ id: one.behaviour, ...one.words }])
              : (one.mine !== null || one.theyHaveRated) && (
                  <>
                    <RatingLine
                      who={say('development.rate.you')}
                      rating={one.mine}
                      otherwise={say('development.rate.waiting')}
                    />
                    <RatingLine
                      who={firstName(other.name)}
                      rating={one.theirs}
                      otherwise={say(
                        one.theyHaveRated ? 'development.rate.hidden' : 'development.rate.waiting',
                      )}
                    />
                    {seenApart(one) && (
                      <Text size={200} className={styles.apart}>
                        {say('development.rate.apart', { other: firstName(other.name) })}
                      </Text>
                    )}
                  </>
                )}
          </li>
        ))}
      </ul>
      {open && rating === '' && (
        <WithBehaviours rhythmId={rhythmId} without={all.map(({ behaviour }) => behaviour)}>
          {(others) => form({ behaviour: '', mine: null }, others)}
        </WithBehaviours>
      )}
      {open && rating === null && (
        <div className={styles.head}>
          <Text size={200} className={styles.quiet}>
            {all.length === 0
              ? say('development.rate.none')
              : !all.every(({ mine, theirs }) => mine !== null && theirs !== null) &&
                say('development.rate.blind')}
          </Text>
          <Button className={styles.act} size="small" appearance="subtle" onClick={() => setRating('')}>
            {say(all.length === 0 ? 'development.rate' : 'development.rate.other')}
          </Button>
        </div>
      )}
    </section>
  );
};

type OneProps = Props & Readonly<{ behaviour: string; close: () => void }>;

const OneRating = ({ sessionId, behaviour, close }: OneProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const found = useFetched(getSessionRatings, { params: { id: sessionId } });
  const kept = ratingDraftKey(sessionId, behaviour);
  const end = () => {
    discardRatingDraft(kept);
    close();
  };
  const saving = useAction(rate, { onDone: end, sendsLater: true });
  const listed = found.data?.behaviours.find((rated) => rated.behaviour === behaviour);
  // A behaviour put aside meanwhile stays until the person is done with it.
  const [one, setOne] = useState(listed);
  if (listed !== undefined && listed !== one) setOne(listed);
  if (!one) return null;
  return (
    // One element: what stands beside an opened form is hidden where room is short.
    <div>
      <Text size={200} className={styles.said}>
        {say('development.rate.blind')}
      </Text>
      <RatingForm
        start={{ behaviour, ...(one.mine && { level: one.mine.level, evidence: one.mine.evidence }) }}
        kept={kept}
        all={[{ id: behaviour, ...one.words }]}
        unseen={say('development.unseen')}
        alwaysEvidence={false}
        saveLabel={say('development.rate.save')}
        pending={saving.isPending}
        error={saving.error}
        cancel={end}
        save={(body) =>
          saving.mutate({ params: { id: sessionId }, body: { ...body, version: one.mine?.version ?? 0 } })
        }
      />
    </div>
  );
};

/** The form that rates one behaviour in a session. */
export const SessionRating = (props: OneProps) => (
  <InWords language={useWords().language} of="development">
    <OneRating {...props} />
  </InWords>
);

/** The ratings in a session: one's own first, the other person's once both have rated. */
export const SessionRatings = (props: Props) => (
  <InWords language={useWords().language} of="development">
    <Ratings {...props} />
  </InWords>
);
