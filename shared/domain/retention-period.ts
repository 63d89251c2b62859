import { addMinutes, monthsBefore } from './time.ts';
import type { Instant } from './time.ts';

/** For how many months an organisation may keep what is over. */
export const retentionMonths = [12, 24, 36, 60] as const;
export type RetentionMonths = (typeof retentionMonths)[number];

/** For how long the organisation keeps what two people have said and settled, once it is over. */
export type RetentionPeriod = Readonly<{
  version: number;
  months: RetentionMonths;
  /** When a shorter term begins to be followed, and the one that is until then; null when it was followed at once. */
  notice: Readonly<{ until: Instant; months: RetentionMonths }> | null;
}>;

/** What holds until somebody has settled another. */
export const DEFAULT_RETENTION: RetentionPeriod = { version: 0, months: 36, notice: null };

/** A shorter term can be taken back for as long, in hours, before anything is deleted by it. */
export const SHORTER_RETENTION_NOTICE_HOURS = 24;

/** The term as it stands then: a notice that is over is none. */
export const retentionPeriodAt = (term: RetentionPeriod, now: Instant): RetentionPeriod =>
  term.notice !== null && now >= term.notice.until ? { ...term, notice: null } : term;

const followedAt = (term: RetentionPeriod, now: Instant): RetentionMonths =>
  retentionPeriodAt(term, now).notice?.months ?? term.months;

/** Another term. One that is shorter than what is followed now begins a day later; any other spares at once what it can. */
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

/** What was over before that moment would be deleted as soon as that term, settled now, was followed. */
export const retainedOnceFollowed = (months: RetentionMonths, now: Instant): Instant =>
  monthsBefore(addMinutes(now, SHORTER_RETENTION_NOTICE_HOURS * 60), months);

/** What was over before that moment is deleted. */
export const retainedSince = (term: RetentionPeriod, now: Instant): Instant =>
  monthsBefore(now, followedAt(term, now));
