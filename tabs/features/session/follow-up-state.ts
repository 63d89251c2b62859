import type { Commitment } from '../../../shared/contracts/commitment.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

/** The day each promise was due when the review began. */
export type DueAtFirst = ReadonlyMap<string, CalendarDay | null>;

/** The due days as first seen; what is known already stays as it was. */
export const rememberDue = (known: DueAtFirst, commitments: readonly Commitment[]): DueAtFirst => {
  const fresh = commitments.filter(({ id }) => !known.has(id));
  return fresh.length === 0 ? known : new Map([...known, ...fresh.map(({ id, due }) => [id, due] as const)]);
};

/** How a promise under review was answered; null while it waits. */
export const answerOf = (
  commitment: Commitment,
  dueAtFirst: DueAtFirst,
): 'kept' | 'dropped' | 'moved' | null => {
  if (commitment.state !== 'open') return commitment.state;
  const before = dueAtFirst.get(commitment.id);
  return before !== undefined && before !== commitment.due ? 'moved' : null;
};

/** The first promise that waits for an answer, past those that were just answered here. */
export const nextWaiting = (
  commitments: readonly Commitment[],
  dueAtFirst: DueAtFirst,
  justAnswered: ReadonlySet<string>,
): Commitment | undefined =>
  commitments.find(
    (commitment) => !justAnswered.has(commitment.id) && answerOf(commitment, dueAtFirst) === null,
  );
