import { retainedSince } from '../../../shared/domain/retention-period.ts';
import { UNDO_DAYS, UNFINISHED_DAYS } from '../../../shared/domain/sales-result.ts';
import { LINE_KEPT_DAYS, UNANSWERED_KEPT_DAYS } from '../../../shared/domain/transcript.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/**
 * How long supporting records are kept, in days: receipts for as long as anybody may repeat a request; delivered effects for a
 * quarter, so that one can find out what was sent, and what messages to the bot became as long; the access log, and who took in results,
 * for a year and a month, so that last year can still be asked about; removed things for a day, so that they can be restored; and the words that the bot has asked about for as
 * long.
 */
export const RETENTION_DAYS = {
  receipts: 7,
  outbox: 90,
  access: 400,
  removed: 1,
  questions: 1,
  overview: 400,
} as const;

/** Rows deleted at a time, so that a backlog doesn't make the transaction large. */
const BATCH = 5_000;

const daysBefore = (now: Instant, days: number): Instant => addMinutes(now, -days * 24 * 60);

/** Deletes what has passed its retention period in one organisation. True when more is left than one transaction should take. */
export const runRetention = async (
  stores: Uses<{
    access: 'trim';
    outbox: 'trim';
    overview: 'trim';
    receipt: 'trim';
    resultImport: 'trim' | 'trimEntries' | 'trimUnfinished';
    retention: 'find' | 'trim' | 'trimRemoved';
    transcript: 'trim' | 'trimLines';
    writtenMessage: 'forgetQuestions' | 'trim';
  }>,
  now: Instant,
): Promise<boolean> => {
  const {
    receipt,
    outbox,
    overview,
    access,
    transcript,
    writtenMessage,
    resultImport,
    retention: term,
  } = stores;
  const trimmed = [
    await term.trim(retainedSince(await term.find(), now), BATCH),
    await term.trimRemoved(daysBefore(now, RETENTION_DAYS.removed), BATCH),
    await receipt.trim(daysBefore(now, RETENTION_DAYS.receipts), BATCH),
    await outbox.trim(daysBefore(now, RETENTION_DAYS.outbox), BATCH),
    await writtenMessage.trim(daysBefore(now, RETENTION_DAYS.outbox), BATCH),
    await writtenMessage.forgetQuestions(daysBefore(now, RETENTION_DAYS.questions), BATCH),
    await access.trim(daysBefore(now, RETENTION_DAYS.access), BATCH),
    await overview.trim(daysBefore(now, RETENTION_DAYS.overview), BATCH),
    await transcript.trim(daysBefore(now, UNANSWERED_KEPT_DAYS), BATCH),
    await transcript.trimLines(daysBefore(now, LINE_KEPT_DAYS), BATCH),
    await resultImport.trimUnfinished(daysBefore(now, UNFINISHED_DAYS), BATCH),
    await resultImport.trimEntries(daysBefore(now, UNDO_DAYS), BATCH),
    await resultImport.trim(daysBefore(now, RETENTION_DAYS.access), BATCH),
  ];
  return trimmed.includes(BATCH);
};
