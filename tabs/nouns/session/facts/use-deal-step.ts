import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import { recordCommitment } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { fetchSpare, unlessOffline } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';

const understanding = unlessOffline(() => import('../../../../shared/capture/understand.ts'));

/** Records what happens next with a deal as a commitment that serves it, the rep's unless somebody else is named. */
export const useDealStep = (session: SessionView) => {
  const { language, daysOff } = useWords();
  const today = useToday();
  const { mutate, isPending, error } = useAction(recordCommitment);
  const { id, rhythmId, manager, rep, you, defaultDue } = session;
  return {
    isPending,
    error,
    record: async (deal: string, said: string, onRecorded: (step: CommitmentView) => void): Promise<void> => {
      const parts = await fetchSpare(understanding);
      const understood = parts?.understand(said, {
        ...{ today, locale: language, daysOff },
        speaker: (you === 'manager' ? manager : rep).id,
        participants: [
          { ...manager, role: 'manager' },
          { ...rep, role: 'rep' },
        ],
      });
      const step = understood?.kind === 'step' ? understood.step : null;
      // One field, one step: where more is said in it, all of it stays in that one's words.
      const isOne = understood?.kind === 'step' && understood.more.length === 0;
      const recorded = {
        ownerId: step?.ownerId ?? rep.id,
        text: step && isOne ? step.text : said,
        due: step?.due ?? defaultDue,
      };
      mutate({ body: { rhythmId, sessionId: id, serves: deal, ...recorded } }, { onSuccess: onRecorded });
    },
  };
};
