import type { Uses } from '../use-cases/stores.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';
import type { MessageRef } from '../use-cases/written-message/written-message-store.ts';
import { isCardTap } from './activity.ts';
import type { IncomingActivity } from './activity.ts';

/** The message that an activity is, or is about; null for one without an id. */
export const messageRefOf = ({ conversation, id }: IncomingActivity): MessageRef | null =>
  id == null ? null : { chat: conversation.id, id };

/** Notes a message that is read, whatever comes of it: an edit of it is then known for what it is. */
export const noteMessage = async (
  { stores, me, now }: UseCaseContext<Uses<{ writtenMessage: 'note' }>>,
  activity: IncomingActivity,
): Promise<void> => {
  const ref = messageRefOf(activity);
  if (ref === null || activity.type !== 'message' || isCardTap(activity)) return;
  const writtenAt = activity.timestamp ?? now;
  await stores.writtenMessage.note({
    ...{ ...ref, person: me.id, writtenAt, readAt: writtenAt, handledAt: now },
    ...{ isDeleted: false, hasChanged: false, reading: '', turn: null, cards: [] },
  });
};
