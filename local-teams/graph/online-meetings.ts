import type { LateJoinLinks } from '../protocol.ts';

/** How soon Teams has made a meeting for a new event. At once, unless it was asked to take longer. */
export type OnlineMeetings = Readonly<{
  delay: (asked: LateJoinLinks) => void;
  /** How often the next new event is read before it has its online meeting. */
  readsUntilShown: () => number;
}>;

export const promptOnlineMeetings = (): OnlineMeetings => {
  let left: LateJoinLinks = { reads: 0, times: 0 };
  return {
    delay: (asked) => {
      left = asked;
    },
    readsUntilShown: () => {
      if (left.times <= 0) return 0;
      left = { ...left, times: left.times - 1 };
      return left.reads;
    },
  };
};
