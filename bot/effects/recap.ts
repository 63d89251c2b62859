import { z } from 'zod';
import { personId, sessionId } from '../../shared/domain/ids.ts';
import type { ClosedSession, Session } from '../../shared/domain/session.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { ChatMessageOf, Recipient } from '../use-cases/chat-message.ts';
import type { Stores } from '../use-cases/stores.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { People } from '../use-cases/use-case.ts';
import { deliverToPerson, retryOf } from './deliver-message.ts';
import { defineEffect, voidComposition, composedDelivery } from './effect.ts';
import type { Delivery, DeliveryPorts, EffectContext, EffectDefinition } from './effect.ts';
import { speechOf } from './message-effect.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';

// To the meeting's chat; `to` is set once it goes to each of the two instead.
const payload = z.object({ kind: z.literal('recap'), session: sessionId, to: z.nullable(personId) });

type Recap = ChatMessageOf<'recap'>;
type Pair = Pick<Session, 'id' | 'manager' | 'rep'>;

const recapOf = async (
  stores: Stores,
  session: ClosedSession,
  rhythm: Rhythm,
  people: People,
  now: Instant,
): Promise<Recap> => {
  const steps = (await stores.commitment.ofRhythms([rhythm.id])).filter(
    (one) => one.session === session.id && one.state !== 'dropped' && one.disputedAt === null,
  );
  const decisions = await stores.decision.ofSessions([session.id]);
  return {
    kind: 'recap',
    session: {
      ...sessionLine(session),
      manager: nameOf(people, session.manager),
      rep: nameOf(people, session.rep),
    },
    decisions: decisions.map(({ text }) => text),
    steps: steps.map(({ owner, text, due }) => ({ owner: nameOf(people, owner), text, due })),
    next: nextOf(await stores.session.ofRhythm(rhythm.id), now)?.startsAt ?? null,
    noStepReason: session.noStepReason,
  };
};

const toEach =
  ({ id, manager, rep }: Pair) =>
  ({ stores, now }: EffectContext): Promise<void> =>
    stores.outbox.add(
      [manager, rep].map((to) => ({
        key: `recap:${id}:${to}`,
        effect: { kind: 'recap', session: id, to },
        person: to,
        dueAt: now,
      })),
    );

/** In the meeting's chat when only the two are in it; else, and when there is no such chat any more, to each in their own. */
const deliverInMeeting =
  (to: Extract<Recipient, { kind: 'chat' }>, message: Recap, pair: Pair, key: string) =>
  async ({ send, onlyTheTwo }: DeliveryPorts): Promise<Delivery> => {
    const record = toEach(pair);
    if (!(await onlyTheTwo(to.tenant, to.chatId, [pair.manager, pair.rep])))
      return { outcome: { state: 'void', why: null }, record };
    const sent = await send(to, message, key);
    if (sent.ok) return { outcome: { state: 'sent', activityId: sent.activityId } };
    return sent.why === 'retry'
      ? { outcome: retryOf(sent) }
      : { outcome: { state: 'void', why: sent.why }, record };
  };

/** When a session has closed. It is the end of a meeting that both are in, so it does not wait for working hours. */
export const recap: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'chat',
  async ({ stores, tenant, key, now }, { session: id, to }) => {
    const session = await stores.session.find(id);
    const rhythm = session && (await stores.rhythm.find(session.rhythm));
    if (!rhythm || session.state !== 'closed') return voidComposition;
    const people = await participantsOf(stores, [rhythm]);
    const message = await recapOf(stores, session, rhythm, people, now);
    if (to !== null) {
      const person = people.get(to);
      if (!person) return voidComposition;
      const recipient = { kind: 'person' as const, person: to, ...(await speechOf(stores, tenant, person)) };
      return { what: 'deliver', deliver: deliverToPerson(recipient, message, key) };
    }
    const manager = people.get(session.manager);
    const { chatId } = rhythm;
    if (chatId === null || !manager) {
      const record = toEach(session);
      return composedDelivery({ outcome: { state: 'void', why: null }, record });
    }
    const chat = { kind: 'chat' as const, chatId, ...(await speechOf(stores, tenant, manager)) };
    return { what: 'deliver', deliver: deliverInMeeting(chat, message, session, key) };
  },
);
