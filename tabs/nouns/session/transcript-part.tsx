import { Suspense } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { InWords } from '../../platform/in-words.tsx';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';

const TranscriptInHand = lazily(() =>
  import('./transcript/transcript-in-hand.tsx').then((made) => made.TranscriptInHand),
);

/** Next steps from a transcript: begun by one of the two, answered by both. */
export const TranscriptPart = ({ session }: Readonly<{ session: SessionView }>) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="transcript">
      <TranscriptInHand session={session} />
    </InWords>
  </Suspense>
);
