import { addMinutes, monthsBefore } from './time.ts';
import type { Instant } from './time.ts';

/** For how many months an organisation may keep what is over. */
export const termMonths = [12, 24, 36, 60] as const;
export type TermMonths = (typeof termMonths)[number];

/** For how long the organisation keeps what two people have said and settled, once it is over. */
export type Term = Readonly<{
  version: number;
  months: TermMonths;
  /** A shorter term is followed from then on; null when it is followed already. */
  from: Instant | null;
}>;

/** What holds until somebody has settled another. */
export const USUAL_TERM: Term = { version: 0, months: 36, from: null };

/** A shorter term can be taken back for as long, in hours, before anything is deleted by it. */
export const NOTICE_HOURS = 24;

/** Another term. A shorter one deletes nothing for a day; a longer one spares at once what it can. */
export const settleTerm = (term: Term, months: TermMonths, now: Instant): Term => ({
  version: term.version + 1,
  months,
  from: months < term.months ? addMinutes(now, NOTICE_HOURS * 60) : null,
});

/** What was over before that moment is deleted; null while a shorter term waits. */
export const keptSince = ({ months, from }: Term, now: Instant): Instant | null =>
  from !== null && now < from ? null : monthsBefore(now, months);
