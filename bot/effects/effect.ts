import type { z } from 'zod';
import type { UndeliveredMessage } from '../../shared/contracts/undelivered-message.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type {
  BundlePart,
  ChatMessage,
  OfferingMessage,
  Recipient,
  ReplaceMessage,
  SendMessage,
} from '../use-cases/chat-message.ts';
import type { MemberAnswer } from '../use-cases/person/departure.ts';
import type { StoredEffect } from '../use-cases/outbox/outbox-store.ts';
import type { NotesIn } from '../use-cases/session/keep-notes.ts';
import type { Stores } from '../use-cases/stores.ts';
import type { Calendar } from './calendar-port.ts';
import type { OwnCalendar } from './own-calendar-port.ts';
import type { Todo } from './todo-port.ts';

/** The ports that carry effects out. None of them runs inside a transaction. */
export type DeliveryPorts = Readonly<{
  send: SendMessage;
  replace: ReplaceMessage;
  /** True when only these people (and the bot) are in that chat; false also when that can't be known. */
  onlyTheTwo: (tenant: TenantId, chatId: string, people: readonly PersonId[]) => Promise<boolean>;
  /** Whether Teams still knows somebody. */
  askMember: (tenant: TenantId, person: PersonId) => Promise<MemberAnswer>;
  calendar: Calendar;
  ownCalendar: OwnCalendar;
  todo: Todo;
  notesIn: NotesIn;
}>;

/** What an effect may read and write, in its own short transaction. `person` is the outbox row's. */
export type EffectContext = Readonly<{
  stores: Stores;
  tenant: TenantId;
  /** The outbox row's. */
  key: string;
  person: PersonId | null;
  /** How often it has been tried, this time included: an earlier attempt may have done more than its answer told. */
  attempts: number;
  /** Whether it has been sent before, and nobody knows if it arrived. */
  isRepeat: boolean;
  now: Instant;
  newId: () => string;
}>;

/**
 * Gives what a sent message says by the present state, that many working days after it was sent: 'as-sent' if it still asks what it
 * asked, in the same words; null if it stays as it is for good. `times`: those that it still offers, where one has passed; else null.
 */
export type PresentMessage = (
  context: EffectContext,
  stored: StoredEffect,
  sent: Readonly<{ at: Instant; days: number; times: readonly Instant[] | null }>,
) => Promise<BundlePart | OfferingMessage | 'as-sent' | null>;

/** Gives a sent message as it would be sent now, with what it needs from outside asked for once more; null when that is nothing. */
export type RenewMessage = (
  context: EffectContext,
  stored: StoredEffect,
) => Promise<((ports: DeliveryPorts) => Promise<ChatMessage>) | null>;

/** How a message that asks goes on once it has been sent. */
export type AskedMessage = Readonly<{
  present: PresentMessage;
  anew: RenewMessage;
  /** Whether it comes in one card with others that are due to the same person. */
  isBundled: boolean;
}>;

/** A message that may come in one card with others that are due to the same person. */
export type Bundleable = Readonly<{
  to: Extract<Recipient, { kind: 'person' }>;
  message: BundlePart;
  /** Stored once it has been sent. */
  record: (context: EffectContext) => Promise<void>;
}>;

/** How an effect ended. Only `retry` is tried again by itself; `undeliverable` waits until the person can be reached. */
export type EffectOutcome =
  | Readonly<{ state: 'sent'; activityId: string | null }>
  | Readonly<{ state: 'void' | 'failed' | 'undeliverable'; why: string | null }>
  | Readonly<{ state: 'retry'; why: string; retryAfterSeconds?: number }>
  /** It may have arrived. It is sent once more at `again`, unless it is known by then that it did; null: never. */
  | Readonly<{ state: 'uncertain'; again: Instant | null }>;

/** An outcome, with anything else to store in the same transaction. */
export type Delivery = Readonly<{
  outcome: EffectOutcome;
  record?: (context: EffectContext) => Promise<void>;
  /** Stored instead of `record` when the effect is given up after too long. */
  recordGivenUp?: (context: EffectContext) => Promise<void>;
}>;

/** What to do now: carry it out, wait until `until`, or nothing, since it no longer applies. */
export type Composition =
  | Readonly<{
      what: 'deliver';
      deliver: (ports: DeliveryPorts) => Promise<Delivery>;
      /** For what must not be done twice: what becomes of it when it was cut short, and nobody knows if it was done. */
      ifUncertain?: Delivery;
      /** Those that are sent in the same card. */
      beside?: readonly string[];
      bundleable?: Bundleable;
    }>
  | Readonly<{ what: 'wait'; until: Instant }>
  | Readonly<{ what: 'void' }>;

/** Carried out, without a message that could be replaced later; and found to no longer apply. */
export const completedDelivery: Delivery = { outcome: { state: 'sent', activityId: null } };
export const voidDelivery: Delivery = { outcome: { state: 'void', why: null } };

export const voidComposition: Composition = { what: 'void' };

/** A delivery that asks nobody outside. */
export const composedDelivery = (delivery: Delivery): Composition => ({
  what: 'deliver',
  deliver: () => Promise.resolve(delivery),
});

/** Who is told that a message was given up, and what it is said to have been about. */
export type FailureNotice = Readonly<{
  about: UndeliveredMessage['about'];
  /** The recipient alone, or both of the two when the other one had it sent. */
  toldTo: 'recipient' | 'pair';
}>;

export type EffectPayload = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/**
 * One kind of effect outside Kadens. It is read and decided in one transaction, carried out in none, and its outcome is stored in
 * another. For one person's chat, and for one person's calendar, only one effect at a time is carried out.
 */
export type EffectDefinition<Payload extends EffectPayload> = Readonly<{
  payload: Payload;
  lane: 'chat' | 'calendar';
  /** Null for an effect that is no message, and that nobody in particular misses. */
  failure: FailureNotice | null;
  /** Composes a stored payload's effect from the present state; null when the payload doesn't have this shape. */
  compose: (context: EffectContext, stored: unknown) => Promise<Composition | null>;
  /** For a message that asks something. */
  asks: AskedMessage | null;
}>;

/** Defines one kind: its payload, whether it goes to a chat or a calendar, and how it is composed. */
export const defineEffect = <Payload extends EffectPayload>(
  payload: Payload,
  lane: EffectDefinition<Payload>['lane'],
  compose: (context: EffectContext, effect: z.output<Payload>) => Promise<Composition>,
  failure: FailureNotice | null = null,
  asks: AskedMessage | null = null,
): EffectDefinition<Payload> => ({
  payload,
  lane,
  failure,
  asks,
  compose: async (context, stored) => {
    const effect = payload.safeParse(stored);
    return effect.success ? compose(context, effect.data) : null;
  },
});
