import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { MessageRef } from '../../use-cases/written-message/written-message-store.ts';
import { isCardTap } from '../activity.ts';
import type { ChatContext } from '../chat-context.ts';

type TiedStep = Pick<CommitmentView, 'id' | 'version' | 'rhythmId' | 'owner'>;

/** Which message something was said in, in the activity's chat, and where in it; null for one that isn't known. */
export const placeSaid = async (
  { stores, activity }: Pick<ChatContext, 'stores' | 'activity'>,
  from: string,
): Promise<(MessageRef & Readonly<{ position: number }>) | null> => {
  const chat = activity.conversation.id;
  const [, id = '', nth = ''] = /^(.*):(\d+)$/u.exec(from) ?? [];
  if (await stores.writtenMessage.lock({ chat, id: from })) return { chat, id: from, position: 0 };
  return (await stores.writtenMessage.lock({ chat, id })) ? { chat, id, position: Number(nth) } : null;
};

/**
 * Ties a step to the message that it was said in (`from`), so that it follows when that is edited or deleted. The card that tells of it is the
 * one that was tapped, or the message's answer at `place`.
 */
export const tieStep = async (
  { stores, activity }: Pick<ChatContext, 'stores' | 'activity'>,
  { id: commitment, version, rhythmId: rhythm, owner }: TiedStep,
  { from, reading, place }: Readonly<{ from: string; reading: string; place: number }>,
): Promise<void> => {
  const said = await placeSaid({ stores, activity }, from);
  const isTap = activity.type !== 'message' || isCardTap(activity);
  const card = isTap && activity.type !== 'messageUpdate' ? (activity.replyToId ?? null) : null;
  if (said)
    await stores.writtenMessage.tie(said, {
      ...{ position: said.position, rhythm, owner: owner.id, commitment, version },
      ...{ reading, isTakenBack: false, card, cardPosition: place },
    });
};
