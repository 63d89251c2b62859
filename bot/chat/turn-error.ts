import type { TurnContext } from 'botbuilder';
import { languageOf } from '../../shared/domain/language-of.ts';
import { say } from '../../shared/words/say.ts';
import { incomingActivity, receiptKeyOf, tenantOf } from './activity.ts';
import { errorNameOf, NotAcknowledged } from './adapter.ts';
import { ConnectorRefusal } from './connector-client.ts';
import { answerExtensionInvoke } from './extension-reply.ts';
import { isExtensionInvoke } from './extension-request.ts';
import { isFirstFailure } from './handle-activity.ts';
import type { ChatLog, ChatPorts } from './ports.ts';
import { answerInvoke, replyText } from './reply.ts';

/** The request was carried out, and only its answer did not get through. */
export class UndeliveredAnswer extends Error {
  override readonly name = 'UndeliveredAnswer';
  constructor(cause: unknown) {
    super('an answer did not get through', { cause });
  }
}

/** Whether Teams should deliver again: not if the connector may have accepted the answer, or never will. */
const isWorthRepeating = ({ cause }: UndeliveredAnswer): boolean =>
  !(cause instanceof ConnectorRefusal) || [412, 429].includes(cause.status) || cause.isUnreached;

/**
 * Decides how a failed activity is acknowledged. A passing failure or a fault of ours is answered 5xx, so that Teams delivers it again; a
 * fault is told to its sender once, and logged without what was written. A tap on a card is never delivered again: whoever tapped reads
 * at once that it didn't work.
 */
export const createTurnErrorHandler =
  (ports: ChatPorts, log: ChatLog) =>
  async (turnContext: TurnContext, error: unknown): Promise<void> => {
    const { type, name, locale } = turnContext.activity;
    const fields = { error: errorNameOf(error), type, activity: name ?? null };
    if (error instanceof UndeliveredAnswer) {
      // Calling this a failure would invite people to do it twice.
      log.error({ ...fields, error: errorNameOf(error.cause) }, 'an answer did not get through');
      if (isWorthRepeating(error)) throw new NotAcknowledged(503);
      return;
    }
    const isAway = ports.isDatabaseAway(error);
    log.error(fields, isAway ? 'the database is away' : 'an activity could not be handled');
    const sentence = say(languageOf(locale), 'chat.failed');
    if (isExtensionInvoke({ type, name }))
      return answerExtensionInvoke(turnContext, { kind: 'sentence', text: sentence });
    if (type === 'invoke') return answerInvoke(turnContext, { notice: sentence });
    if (isAway) throw new NotAcknowledged(503);
    const activity = incomingActivity.parse(turnContext.activity);
    const isFirst = () => isFirstFailure(ports, tenantOf(activity), receiptKeyOf(activity));
    const saySorry = async (): Promise<void> => {
      if (type === 'message' && (await isFirst())) await replyText(turnContext, sentence);
    };
    await saySorry().catch((again: unknown) =>
      log.error({ error: errorNameOf(again) }, 'nor could it be said'),
    );
    throw new NotAcknowledged(500);
  };
