import { retainedSince } from '../../../shared/domain/retention-period.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/**
 * How long records stand that nobody looks at for their own sake, in days: an answer, for as long as anybody may ask the
 * same again; what has been carried out, for a quarter, so that it can be found out what was sent; who has looked at whom,
 * for a year and a month, so that last year can still be asked about; and what was removed, for a day, so that it can be
 * brought back.
 */
export const RETENTION_DAYS = { receipts: 7, outbox: 90, access: 400, removed: 1 } as const;

/** Rows deleted at a time, so that no transaction grows with what has piled up. */
const BATCH = 5_000;

const daysBefore = (now: Instant, days: number): Instant => addMinutes(now, -days * 24 * 60);

/** Deletes what has stood its term in one organisation. True when there is more than one transaction should take. */
export const runRetention = async (
  stores: Uses<{
    access: 'trim';
    outbox: 'trim';
    receipt: 'trim';
    retention: 'find' | 'trim' | 'trimRemoved';
  }>,
  now: Instant,
): Promise<boolean> => {
  const { receipt, outbox, access, retention: term } = stores;
  const trimmed = [
    await term.trim(retainedSince(await term.find(), now), BATCH),
    await term.trimRemoved(daysBefore(now, RETENTION_DAYS.removed), BATCH),
    await receipt.trim(daysBefore(now, RETENTION_DAYS.receipts), BATCH),
    await outbox.trim(daysBefore(now, RETENTION_DAYS.outbox), BATCH),
    await access.trim(daysBefore(now, RETENTION_DAYS.access), BATCH),
  ];
  return trimmed.includes(BATCH);
};
