import type { z } from 'zod';
import type { UndeliveredMessage } from '../../shared/contracts/undelivered-message.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { ReplaceMessage, SendMessage } from '../use-cases/chat-message.ts';
import type { NotesIn } from '../use-cases/session/keep-notes.ts';
import type { Stores } from '../use-cases/stores.ts';
import type { Calendar } from './calendar-port.ts';
import type { OwnCalendar } from './own-calendar-port.ts';
import type { Todo } from './todo-port.ts';

/** What carries effects out. None of it runs inside a transaction. */
export type DeliveryPorts = Readonly<{
  send: SendMessage;
  replace: ReplaceMessage;
  /** True when nobody but these people (and the bot) is in that chat; false also when it can't be known. */
  onlyTheTwo: (tenant: TenantId, chatId: string, people: readonly PersonId[]) => Promise<boolean>;
  calendar: Calendar;
  ownCalendar: OwnCalendar;
  todo: Todo;
  notesIn: NotesIn;
}>;

/** What an effect may read and write, in a short transaction of its own. `person` is whom the outbox row is about. */
export type EffectContext = Readonly<{
  stores: Stores;
  tenant: TenantId;
  /** The outbox row's. */
  key: string;
  person: PersonId | null;
  /** How often it has been tried, this time included: an earlier try may have come further than was heard. */
  attempts: number;
  now: Instant;
  newId: () => string;
}>;

/** What became of an effect. Only `retry` is tried again by itself; `undeliverable` waits until the person can be reached. */
export type EffectOutcome =
  | Readonly<{ state: 'sent'; activityId: string | null }>
  | Readonly<{ state: 'void' | 'failed' | 'undeliverable'; why: string | null }>
  | Readonly<{ state: 'retry'; why: string; retryAfterSeconds?: number }>;

/** An outcome, with what else is to be written down in the same transaction as it. */
export type Delivery = Readonly<{
  outcome: EffectOutcome;
  record?: (context: EffectContext) => Promise<void>;
  /** What is written instead where it has been tried for so long that it is given up. */
  recordGivenUp?: (context: EffectContext) => Promise<void>;
}>;

/** What is to be done now: carry it out, wait until the person is at work, or nothing, since it no longer holds. */
export type Composition =
  | Readonly<{ what: 'deliver'; deliver: (ports: DeliveryPorts) => Promise<Delivery> }>
  | Readonly<{ what: 'wait'; until: Instant }>
  | Readonly<{ what: 'void' }>;

/** Carried out, with no message that could be found again; and what turned out not to hold any more. */
export const completedDelivery: Delivery = { outcome: { state: 'sent', activityId: null } };
export const voidDelivery: Delivery = { outcome: { state: 'void', why: null } };

export const voidComposition: Composition = { what: 'void' };

/** What is settled without asking anybody outside. */
export const composedDelivery = (delivery: Delivery): Composition => ({
  what: 'deliver',
  deliver: () => Promise.resolve(delivery),
});

/** Who is told that a message was given up, and what it is then said to have been about. */
export type FailureNotice = Readonly<{
  about: UndeliveredMessage['about'];
  /** The one it was to alone, or both of the two, where the other had it sent. */
  toldTo: 'recipient' | 'pair';
}>;

export type EffectPayload = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/**
 * One kind of thing that happens outside. It is read and decided in one transaction, carried out in none, and written
 * down in another. Of one person's chat, and of one person's calendar, only one effect is carried out at a time.
 */
export type EffectDefinition<Payload extends EffectPayload> = Readonly<{
  payload: Payload;
  lane: 'chat' | 'calendar';
  /** Null for what is no message: nobody in particular misses it. */
  failure: FailureNotice | null;
  /** Composes what a stored payload asks for from how things are now; null when it isn't of this shape. */
  compose: (context: EffectContext, stored: unknown) => Promise<Composition | null>;
}>;

/** Says one kind: its payload, whose chat or calendar it goes to, and how it is composed. */
export const defineEffect = <Payload extends EffectPayload>(
  payload: Payload,
  lane: EffectDefinition<Payload>['lane'],
  compose: (context: EffectContext, effect: z.output<Payload>) => Promise<Composition>,
  failure: FailureNotice | null = null,
): EffectDefinition<Payload> => ({
  payload,
  lane,
  failure,
  compose: async (context, stored) => {
    const effect = payload.safeParse(stored);
    return effect.success ? compose(context, effect.data) : null;
  },
});
