import { Suspense } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { InWords } from '../../platform/in-words.tsx';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';

const TranscriptInHand = lazily(() =>
  import('./transcript/transcript-in-hand.tsx').then((made) => made.TranscriptInHand),
);

const ReviewHead = lazily(() => import('./transcript/review-head.tsx').then((made) => made.ReviewHead));

/** Tells somebody who is elsewhere that the other goes through its transcript, with the way to stop it. */
export const TranscriptNotice = ({
  session,
}: Readonly<{ session: Pick<SessionView, 'id' | 'manager' | 'rep' | 'transcript' | 'you'> }>) => {
  const { language } = useWords();
  const { transcript, you } = session;
  if (transcript === null || transcript.by.id === session[you].id) return null;
  return (
    <Suspense fallback={null}>
      <InWords language={language} of="transcript">
        <ReviewHead session={session} {...transcript} />
      </InWords>
    </Suspense>
  );
};

/** Next steps from a transcript: begun by one of the two, answered by both. */
export const TranscriptPart = ({ session }: Readonly<{ session: SessionView }>) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="transcript">
      <TranscriptInHand session={session} />
    </InWords>
  </Suspense>
);
