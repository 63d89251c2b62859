import type { ChatMessage, Recipient } from '../use-cases/chat-message.ts';
import type { Delivery, DeliveryPorts } from './effect.ts';

/** A message already sent, and the one that replaces it. */
export type ReplacedMessage = Readonly<{ activityId: string; with: ChatMessage }>;

type ToPerson = Extract<Recipient, { kind: 'person' }>;

/** A message that may have arrived, and is left at that. */
export const uncertainDelivery: Delivery = { outcome: { state: 'uncertain', again: null } };

/**
 * Sends a message to a person, and notes whether they could be reached. An undeliverable one waits until they install the app; of one that
 * may have arrived `ifUncertain` becomes.
 */
export const deliverToPerson =
  (
    to: ToPerson,
    message: ChatMessage,
    key: string,
    { replaced, ifUncertain }: Readonly<{ replaced: ReplacedMessage | null; ifUncertain: Delivery }>,
  ) =>
  async ({ send, replace }: DeliveryPorts): Promise<Delivery> => {
    const sent = await send(to, message, key);
    if (sent.ok) {
      if (replaced) await replace(to, replaced.activityId, replaced.with, key);
      return {
        outcome: { state: 'sent', activityId: sent.activityId },
        record: ({ stores }) => stores.person.setReachable(to.person, 'yes'),
      };
    }
    if (sent.why === 'uncertain') return ifUncertain;
    if (sent.why === 'retry') return { outcome: retryOf(sent) };
    return {
      outcome: { state: 'undeliverable', why: sent.why },
      record: async ({ stores }) => {
        await stores.person.setReachable(to.person, 'no');
        await stores.publish({ noun: 'person', session: null, people: [to.person] });
      },
    };
  };

export const retryOf = ({ retryAfterSeconds }: Readonly<{ retryAfterSeconds?: number }>) =>
  ({ state: 'retry', why: 'retry', ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) }) as const;
