import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Recap } from '../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { useWords } from '../../platform/words.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { WithBehaviours } from '../behaviour/behaviour-choice.tsx';
import { ObservationForm } from './observation-form.tsx';
import type { RatableBehaviour } from './rating-form.tsx';
import { observationDraftKey, ratingDraftKey } from './rating-drafts.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

type One = Recap['behaviours'][number];

type UnsavedRatingProps = Readonly<{
  rhythmId: string;
  kept: string;
  behaviour: string;
  all: readonly RatableBehaviour[];
}>;

/** One unsaved rating. It is recorded as seen between sessions, since the session is over. */
const UnsavedRating = (props: UnsavedRatingProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const [isLeft, setLeft] = useState(true);
  if (!isLeft) return null;
  return (
    <section aria-label={say('panel.left')} data-testid="rating-left">
      <h2 className={styles.title}>{say('panel.left')}</h2>
      <ObservationForm {...props} close={() => setLeft(false)} />
    </section>
  );
};

type Props = Readonly<{
  session: Pick<SessionView, 'id' | 'rhythmId'>;
  behaviours: readonly One[];
  /** As `behavioursWithDraft` gives them. */
  left: readonly string[];
  /** Whether an observation was left, too. */
  hasObservation: boolean;
}>;

const UnsavedRatingList = ({ session, behaviours, left, hasObservation }: Props) => {
  const leftOf = (
    behaviour: string,
    all: readonly RatableBehaviour[],
    kept = ratingDraftKey(session.id, behaviour),
  ) => (
    <UnsavedRating
      key={kept}
      rhythmId={session.rhythmId}
      kept={kept}
      behaviour={behaviour || (all[0]?.id ?? '')}
      all={all}
    />
  );
  return (
    <>
      {behaviours
        .filter(({ behaviour }) => left.includes(behaviour))
        .map(({ behaviour, words }) => leftOf(behaviour, [{ id: behaviour, ...words }]))}
      {left.includes('') && (
        <WithBehaviours rhythmId={session.rhythmId}>{(all) => leftOf('', all)}</WithBehaviours>
      )}
      {hasObservation && (
        <WithBehaviours rhythmId={session.rhythmId}>
          {(all) => leftOf('', all, observationDraftKey(session.id))}
        </WithBehaviours>
      )}
    </>
  );
};

/** What somebody was giving or writing about a behaviour when the session ended. */
export const UnsavedRatings = (props: Props) => (
  <InWords language={useWords().language} of="development">
    <UnsavedRatingList {...props} />
  </InWords>
);
