import { makeStyles, tokens } from '@fluentui/react-components';
import { SlideTextRegular } from '@fluentui/react-icons/svg/slide-text';
import { Suspense, useState } from 'react';
import { getTranscript } from '../../../../shared/contracts/transcript.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useFetched } from '../../../platform/api.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { AddRow } from '../../../ui/add-row.tsx';
import { useKeepModalizer } from '../../../ui/keep-modalizer.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { ModelChoice, useModelPermission } from './model-choice.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { ReviewHead } from './review-head.tsx';

const TranscriptDialog = lazily(() =>
  import('./transcript-dialog.tsx').then((made) => made.TranscriptDialog),
);

const useStyles = makeStyles({
  place: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  begin: { display: 'grid' },
});

/** Goes through a transcript with both: opens it, says that it is being gone through, and shows one proposal at a time. */
export const TranscriptInHand = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const disclosure = useDisclosure();
  // The dialog goes away with what it has begun.
  useKeepModalizer();
  const [hasAnswered, setAnswered] = useState(false);
  const model = useModelPermission(session);
  const { data } = useFetched(getTranscript, { params: { id: session.id } });
  // Not worth a word of its own while it isn't here: nothing is lost but a button.
  if (data === undefined) return null;
  const { review, proposals } = data;
  const [first] = proposals;
  const count = review?.proposed ?? proposals.length;
  return (
    <div className={styles.place} data-testid="transcript">
      {review === null ? (
        <div className={styles.begin}>
          <AddRow opens={disclosure} icon={<SlideTextRegular />}>
            {say('transcript.begin')}
          </AddRow>
        </div>
      ) : (
        <ReviewHead session={session} by={review.by} isRead={review.proposed !== null} />
      )}
      {first && (
        <ProposalCard
          key={first.id}
          session={session}
          proposal={first}
          n={count - proposals.length + 1}
          count={count}
          follows={hasAnswered}
          answered={() => setAnswered(true)}
        />
      )}
      {model && !disclosure.open && <ModelChoice session={session} model={model} onlyAsks />}
      {disclosure.open && (
        <Suspense fallback={null}>
          <TranscriptDialog session={session} close={disclosure.fold} />
        </Suspense>
      )}
    </div>
  );
};
