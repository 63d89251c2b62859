import type { Person } from '../../shared/domain/person.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { workingDaysIn } from '../../shared/domain/working-days.ts';
import { isOffering } from '../use-cases/chat-message.ts';
import type { BundlePart, ChatMessage } from '../use-cases/chat-message.ts';
import type { EffectContext, PresentMessage } from './effect.ts';

/** Whether that message still asks something. */
export const isAsking = (message: ChatMessage): boolean =>
  message.kind === 'bundle'
    ? message.parts.some(isAsking)
    : message.kind === 'reminder-before' ||
      message.kind === 'reminder-after' ||
      message.kind === 'usefulness' ||
      message.kind === 'debrief' ||
      message.kind === 'morning' ||
      message.kind === 'preparation';

/** What a sent card says by the present state: its message, or its messages; 'as-sent' while it asks in the same words, null when it stays as it is. */
export const cardNow = async (
  present: PresentMessage,
  context: EffectContext,
  { zone, daysOff, id }: Person,
  {
    activityId,
    at,
    times = null,
  }: Readonly<{ activityId: string; at: Instant; times?: readonly Instant[] | null }>,
): Promise<ChatMessage | 'as-sent' | null> => {
  const day = dayAt(at, zone);
  const days = workingDaysIn(day, dayAt(context.now, zone), daysOff) - 1;
  const within = await context.stores.outbox.sentWithin(id, activityId);
  const parts: BundlePart[] = [];
  for (const one of within) {
    const part = await present({ ...context, person: id, key: one.key }, one, { at, days, times });
    if (part === 'as-sent' || (part && isOffering(part))) return part;
    if (part) parts.push(part);
  }
  return within.length > 1 && parts.length > 0 ? { kind: 'bundle', day, parts } : (parts[0] ?? null);
};
