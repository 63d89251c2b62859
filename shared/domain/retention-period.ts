import { addMinutes, monthsBefore } from './time.ts';
import type { Instant } from './time.ts';

/** How many months an organisation may keep what is over. */
export const retentionMonths = [12, 24, 36, 60] as const;
export type RetentionMonths = (typeof retentionMonths)[number];

/** How long the organisation keeps what two people have said and decided, once it is over. */
export type RetentionPeriod = Readonly<{
  version: number;
  months: RetentionMonths;
  /** When a shorter period takes effect, and the one that applies until then; null when it applied at once. */
  notice: Readonly<{ until: Instant; months: RetentionMonths }> | null;
}>;

/** What applies until somebody sets another period. */
export const DEFAULT_RETENTION: RetentionPeriod = { version: 0, months: 36, notice: null };

/** How long a shorter period can be taken back before anything is deleted by it, in hours. */
export const SHORTER_RETENTION_NOTICE_HOURS = 24;

/** The period as it stands at that moment: an expired notice is dropped. */
export const retentionPeriodAt = (term: RetentionPeriod, now: Instant): RetentionPeriod =>
  term.notice !== null && now >= term.notice.until ? { ...term, notice: null } : term;

const followedAt = (term: RetentionPeriod, now: Instant): RetentionMonths =>
  retentionPeriodAt(term, now).notice?.months ?? term.months;

/** Sets another period. One shorter than the period that applies takes effect a day later; any other at once. */
export const retentionPeriodWith = (
  term: RetentionPeriod,
  months: RetentionMonths,
  now: Instant,
): RetentionPeriod => {
  const followed = followedAt(term, now);
  return {
    version: term.version + 1,
    months,
    notice:
      months < followed
        ? { until: addMinutes(now, SHORTER_RETENTION_NOTICE_HOURS * 60), months: followed }
        : null,
  };
};

/** What was over before this moment would be deleted once that period, set now, took effect. */
export const retainedOnceFollowed = (months: RetentionMonths, now: Instant): Instant =>
  monthsBefore(addMinutes(now, SHORTER_RETENTION_NOTICE_HOURS * 60), months);

/** What was over before this moment is deleted. */
export const retainedSince = (term: RetentionPeriod, now: Instant): Instant =>
  monthsBefore(now, followedAt(term, now));
