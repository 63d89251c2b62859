import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { behavioursWithDraft } from '../../rating/rating-drafts.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { useUndoToast } from '../../../ui/undo-toast.tsx';
import { CaptureLine, captureDraftKey } from '../capture-line.tsx';

const UnsavedRatings = lazily(() =>
  import('../../rating/unsaved-ratings.tsx').then((made) => made.UnsavedRatings),
);

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What stood in the capture line when the session ended: it can still be recorded, between sessions. */
export const UnsavedCapture = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const [typed] = useDraftText(captureDraftKey(session));
  const [left, setLeft] = useState(typed.trim() !== '');
  if (!left) return null;
  return (
    <section aria-labelledby="left-behind" data-testid="left-behind">
      <h2 className={styles.title} id="left-behind">
        {say('panel.left')}
      </h2>
      <CaptureLine
        alone
        session={session}
        saved={() => {
          setLeft(false);
          toast(say('panel.left.saved'));
        }}
      />
    </section>
  );
};

type RatingProps = Readonly<{ session: SessionView; behaviours: Recap['behaviours'] }>;

/** What was being written about a behaviour when the session ended: it can be saved as seen between sessions. */
export const UnsavedRatingDrafts = ({ session, behaviours }: RatingProps) => {
  const [left] = useState(() =>
    behavioursWithDraft(
      session.id,
      behaviours.map(({ behaviour }) => behaviour),
    ),
  );
  if (left.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <UnsavedRatings session={session} behaviours={behaviours} left={left} />
    </Suspense>
  );
};
