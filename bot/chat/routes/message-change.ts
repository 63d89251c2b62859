import type { messageChangeOf } from '../activity.ts';
import type { ChatResult } from '../chat-answer.ts';
import type { ChatContext } from '../chat-context.ts';
import { messageRefOf } from '../note-message.ts';
import { answerDeletion } from './message-changes/deleted-message.ts';
import { answerEdit } from './message-changes/edited-message.ts';
import { noAnswer } from './message-changes/message-change.ts';
import { answerUndeletion } from './message-changes/undeleted-message.ts';

const answers = { edited: answerEdit, deleted: answerDeletion, undeleted: answerUndeletion } as const;

/** Answers that somebody has changed a message of their own, in the order it was done: an older change than the last one read says nothing. */
export const answerMessageChange = async (
  context: ChatContext,
  change: NonNullable<ReturnType<typeof messageChangeOf>>,
): Promise<ChatResult> => {
  const { activity, me, stores } = context;
  const ref = messageRefOf(activity);
  const at = activity.timestamp ?? null;
  if (ref === null || at === null) return noAnswer;
  const message = await stores.writtenMessage.lock(ref);
  if (message && (message.person !== me.id || message.readAt >= at)) return noAnswer;
  return answers[change](context, { ref, at, message });
};
