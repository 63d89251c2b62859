import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { recordCommitment } from '../../../use-cases/commitment/record-commitment.ts';
import { findChatPairs } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import type { MessageRef, WrittenStep } from '../../../use-cases/written-message/written-message-store.ts';
import type { ChatContext } from '../../chat-context.ts';

/** Records a step anew that went with its message. */
export const putBackStep = async (
  context: ChatContext,
  ref: MessageRef,
  step: WrittenStep,
  { text, due }: Readonly<{ text: string; due: CalendarDay | null }>,
): Promise<
  Result<CommitmentView, 'not-found' | 'session-closed' | 'day-in-the-past' | 'day-too-far', unknown>
> => {
  const pairs = await findChatPairs(context, context.meeting);
  const session = pairs.find(({ rhythm }) => rhythm === step.rhythm)?.session ?? null;
  const recorded = await recordCommitment('chat')(context, {
    ...{ rhythmId: step.rhythm, sessionId: session, ownerId: step.owner, text, due, serves: null },
  });
  if (recorded.ok) {
    const { id: commitment, version } = recorded.value;
    await context.stores.writtenMessage.tie(ref, { ...step, commitment, version, isTakenBack: false });
  }
  return recorded;
};
