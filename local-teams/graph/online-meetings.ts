import type { LateJoinLinks } from '../protocol.ts';

/** How soon Teams makes the meeting of a new event: at once, unless told to take longer. */
export type OnlineMeetings = Readonly<{
  delay: (asked: LateJoinLinks) => void;
  /** How many times the next new event is read before its online meeting shows. */
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
