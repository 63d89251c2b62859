import type { Uses } from '../use-cases/stores.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';
import type { IncomingActivity } from './activity.ts';
import { executedData } from './card-action.ts';
import { outboxKeyIn } from './cards/outbox-key.ts';

/** A card that somebody taps, or sees, has arrived: if nobody knew, its message is now known to be sent. */
export const noteCardArrival = async (
  { stores, me, now }: UseCaseContext<Uses<{ outbox: 'noteArrival' }>>,
  { value, replyToId }: IncomingActivity,
): Promise<void> => {
  const key = outboxKeyIn(executedData(value)) ?? outboxKeyIn(value);
  if (key !== null && replyToId != null) await stores.outbox.noteArrival(key, me.id, replyToId, now);
};
