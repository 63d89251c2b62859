import { acceptProposal, dismissProposal } from '../../../../shared/contracts/transcript.ts';
import type { TranscriptProposalView } from '../../../../shared/contracts/transcript.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { useAction } from '../../../platform/api.ts';

/** A proposed step as it is saved. */
export type AcceptedStep = Readonly<{ text: string; ownerId: PersonId; due: CalendarDay | null }>;

/** The two answers to a proposed step. */
export const useProposal = (
  session: Pick<SessionView, 'id'>,
  { id }: TranscriptProposalView,
  answered: () => void,
) => {
  const accepting = useAction(acceptProposal, { onDone: answered });
  const dismissing = useAction(dismissProposal, { onDone: answered });
  const params = { id: session.id, proposalId: id };
  return {
    accept: (step: AcceptedStep): void => accepting.mutate({ params, body: step }),
    dismiss: (): void => dismissing.mutate({ params }),
    isPending: accepting.isPending || dismissing.isPending,
    error: accepting.error ?? dismissing.error,
  };
};
