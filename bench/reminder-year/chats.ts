import type { CardPartOf } from './card-parts.ts';
import { partsOf } from './card-parts.ts';
import type { SendMessage } from '../../bot/use-cases/chat-message.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';

/** The shares of messages that end so: taken and answered 5xx, not taken and answered 5xx, refused for now, cut short by a node that dies. */
const FAULTS = { unheard: 0.03, lost: 0.03, throttled: 0.05, died: 0.01 };

/** Something that arrived in somebody's chat, with whether Kadens was told that it did. */
export type Arrival = Readonly<{
  person: string;
  at: Instant;
  parts: readonly CardPartOf[];
  isTold: boolean;
}>;

export type Chats = Readonly<{
  arrivals: readonly Arrival[];
  /** What may have been lost without anybody knowing: neither taken nor refused. */
  lost: ReadonlySet<string>;
  /** Sends as one node does; `die` is called when it is to die with the message on its way. */
  sendFrom: (die: () => void) => SendMessage;
}>;

/** Everybody's chats, behind a connector that fails now and then. */
export const openChats = (random: () => number, clock: Clock): Chats => {
  const arrivals: Arrival[] = [];
  const lost = new Set<string>();
  let last = 0;
  return {
    arrivals,
    lost,
    sendFrom: (die) => (to, message) => {
      const person = to.kind === 'person' ? to.person : to.chatId;
      const parts = partsOf(message);
      const arrive = (isTold: boolean): string => {
        arrivals.push({ person, at: clock(), parts, isTold });
        last += 1;
        return `activity-${last}`;
      };
      let dice = random();
      const falls = (share: number): boolean => {
        dice -= share;
        return dice < 0;
      };
      if (falls(FAULTS.throttled)) return Promise.resolve({ ok: false, why: 'retry', retryAfterSeconds: 20 });
      if (falls(FAULTS.lost)) {
        for (const { key } of parts) lost.add(key);
        return Promise.resolve({ ok: false, why: 'uncertain' });
      }
      if (falls(FAULTS.unheard)) {
        arrive(false);
        return Promise.resolve({ ok: false, why: 'uncertain' });
      }
      if (falls(FAULTS.died)) {
        if (random() < 0.5) arrive(false);
        else for (const { key } of parts) lost.add(key);
        die();
        return new Promise(() => undefined);
      }
      return Promise.resolve({ ok: true, activityId: arrive(true) });
    },
  };
};
