import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import { endsAt, isLive, isPlanned } from '../../shared/domain/session.ts';
import type { Session } from '../../shared/domain/session.ts';
import { instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { ChatMessageOf } from '../use-cases/chat-message.ts';
import { composePreparation } from '../use-cases/session/compose-preparation.ts';
import { composePreparationOver, plannedEndOf } from '../use-cases/session/compose-preparation-over.ts';
import { askedIfMissed, preparationKey } from '../use-cases/session/session-cards.ts';
import { followCardNow } from '../use-cases/outbox/follow-card.ts';
import type { Uses } from '../use-cases/stores.ts';
import { completedDelivery, composedDelivery, defineEffect, voidComposition } from './effect.ts';
import type { EffectContext, EffectDefinition } from './effect.ts';
import { speechOf } from './message-effect.ts';

/** `isBack`: the session is at that time again, having left it. Rows stored by earlier releases don't say. */
const payload = z.object({
  kind: z.literal('preparation-over'),
  session: sessionId,
  startsAt: instant,
  isBack: z.boolean().default(false),
});

/** Until when the card still stands: while the session is ahead or under way, and until the manager is asked about one nobody began. */
export const standsUntil = async (
  stores: Uses<{ person: 'find' }>,
  session: Session,
  sentFor: Instant,
  now: Instant,
): Promise<Instant> => {
  if (isLive(session)) return endsAt(session);
  if (!isPlanned(session) || session.startsAt !== sentFor) return now;
  const end = plannedEndOf(session);
  if (end > now) return end;
  const manager = await stores.person.find(session.manager);
  return manager ? askedIfMissed(manager, session) : end;
};

/** The card as it was sent, by the present state; null if the session has left that time again. */
const composeBack = async (
  { stores, now }: EffectContext,
  id: SessionId,
  sentFor: Instant,
): Promise<ChatMessageOf<'preparation'> | null> => {
  const message = await composePreparation(stores, id, now);
  return message?.session.startsAt === sentFor ? message : null;
};

/**
 * Replaces a sent preparation card by what became of the session: nothing on it can be answered any more. A session that is back at its
 * time has its card back. Void if none was sent.
 */
export const preparationOver: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'chat',
  async (context, { session: id, startsAt, isBack }) => {
    const { stores, tenant, person, key, now } = context;
    const recipient = person && (await stores.person.find(person));
    const activityId = await stores.outbox.sentAs(preparationKey({ id, startsAt }));
    if (!recipient || activityId === null) return voidComposition;
    const session = await stores.session.find(id);
    const until = session && !isBack ? await standsUntil(stores, session, startsAt, now) : now;
    if (until > now) return { what: 'wait', until };
    const message = isBack
      ? await composeBack(context, id, startsAt)
      : await composePreparationOver(stores, id, now, startsAt);
    if (!message) return voidComposition;
    // One of several in its card, which then shows them all as they are.
    if ((await stores.outbox.sentWithin(recipient.id, activityId)).length > 1)
      return composedDelivery({
        ...completedDelivery,
        record: (later) =>
          later.stores.outbox.add([followCardNow(preparationKey({ id, startsAt }), recipient.id, key, now)]),
      });
    const to = {
      kind: 'person' as const,
      person: recipient.id,
      ...(await speechOf(stores, tenant, recipient)),
    };
    return {
      what: 'deliver',
      deliver: async ({ replace }) => {
        await replace(to, activityId, message, key);
        return completedDelivery;
      },
    };
  },
);
