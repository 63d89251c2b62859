/** Why somebody's calendar or To Do gave nothing, in the words of Graph’s client. */
export type CalendarRefusal = Readonly<{
  ok: false;
  refusal:
    'consent-needed' | 'reconnect' | 'not-found' | 'conflict' | 'throttled' | 'rejected' | 'unavailable';
  retryAfterSeconds?: number;
}>;

/** Whether Kadens may not, or no longer, or only once the person has signed in anew. */
export const lacksLeave = ({ refusal }: CalendarRefusal): boolean =>
  refusal === 'consent-needed' || refusal === 'reconnect';
