import { Suspense, useState } from 'react';
import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { behavioursWithDraft, hasRatingDraft, observationDraftKey } from '../../rating/rating-drafts.ts';
import { lazily } from '../../../platform/lazily.ts';

const UnsavedRatings = lazily(() =>
  import('../../rating/unsaved-ratings.tsx').then((made) => made.UnsavedRatings),
);

type Props = Readonly<{ session: SessionView; behaviours: Recap['behaviours'] }>;

/** Text being written about a behaviour when the session ended, which can be saved as seen between sessions. */
export const UnsavedRatingDrafts = ({ session, behaviours }: Props) => {
  const [left] = useState(() =>
    behavioursWithDraft(
      session.id,
      behaviours.map(({ behaviour }) => behaviour),
    ),
  );
  const [hasObservation] = useState(() => hasRatingDraft(observationDraftKey(session.id)));
  if (left.length === 0 && !hasObservation) return null;
  return (
    <Suspense fallback={null}>
      <UnsavedRatings session={session} behaviours={behaviours} left={left} hasObservation={hasObservation} />
    </Suspense>
  );
};
