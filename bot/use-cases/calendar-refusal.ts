/** Why somebody's calendar or To Do returned nothing, in the terms of the Graph client. */
export type CalendarRefusal = Readonly<{
  ok: false;
  refusal:
    | 'consent-needed'
    | 'reconnect'
    | 'not-found'
    | 'conflict'
    | 'throttled'
    | 'rejected'
    | 'unavailable';
  retryAfterSeconds?: number;
}>;

/** Whether Kadens has no permission, no longer has it, or has it again only once the person signs in anew. */
export const lacksConsent = ({ refusal }: CalendarRefusal): boolean =>
  refusal === 'consent-needed' || refusal === 'reconnect';

/** Whether Kadens may act for a person in a part of Microsoft 365: `connected` once they, or an administrator, have consented. */
export type ConsentState = 'connected' | 'consent-needed';
