import type { z } from 'zod';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { nextWorkingMoment, startOfWork } from '../../shared/domain/person.ts';
import type { Person } from '../../shared/domain/person.ts';
import { isQuietAt } from '../../shared/domain/quiet.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { workingDayAfter } from '../../shared/domain/working-days.ts';
import { isOffering } from '../use-cases/chat-message.ts';
import type { BundlePart, ChatMessage } from '../use-cases/chat-message.ts';
import { followCardNextDay, followCardNow, followCardWithout } from '../use-cases/outbox/follow-card.ts';
import type { PlannedEffect } from '../use-cases/outbox/outbox-store.ts';
import type { Uses } from '../use-cases/stores.ts';
import { deliverToPerson } from './deliver-message.ts';
import type { ReplacedMessage } from './deliver-message.ts';
import { defineEffect, voidComposition } from './effect.ts';
import type {
  Delivery,
  DeliveryPorts,
  EffectContext,
  EffectDefinition,
  EffectPayload,
  FailureNotice,
} from './effect.ts';

/** How to write to that person. */
export const speechOf = async (
  stores: Uses<{ template: 'names' }>,
  tenant: TenantId,
  { language, zone, daysOff }: Person,
) => ({
  ...{ tenant, language, zone, daysOff },
  typeNames: await stores.template.names(),
});

/** How long somebody may take to be heard from before what may not have arrived is sent once more, in minutes. */
const REPEATED_AFTER_MINUTES = 10;

const nextWorkingMorning = (person: Person, now: Instant): Instant =>
  startOfWork(person, workingDayAfter(dayAt(now, person.zone), person.daysOff));

/** Sent once more with what comes the next morning. */
export const nextMorning = (person: Person, _message: ChatMessage, now: Instant): Instant =>
  nextWorkingMorning(person, now);

/** Sent once more soon: it would be of no use the next day. */
export const soon = (_person: Person, _message: ChatMessage, now: Instant): Instant =>
  addMinutes(now, REPEATED_AFTER_MINUTES);

/** Whether that is today: then it would be of no use tomorrow. */
export const isOfToday = (person: Person, at: Instant, now: Instant): boolean =>
  dayAt(at, person.zone) === dayAt(now, person.zone);

type Options<Payload extends EffectPayload, Message> = Readonly<{
  /** When it is to come by the present settings: it waits until then, whenever it was planned for. */
  comesAt?: (person: Person, effect: z.output<Payload>) => Instant;
  /** Whether something else is asked or comes first: it is looked at again the next working morning. */
  isEarly?: (
    context: EffectContext & Readonly<{ recipient: Person }>,
    effect: z.output<Payload>,
  ) => Promise<boolean>;
  /** Whether it comes although its recipient wants to hear nothing today: the day would pass. */
  isUrgent?: (person: Person, message: Message, now: Instant) => boolean;
  /** The earliest moment it may come, if that isn't the next one in working hours. */
  earliest?: (person: Person, message: Message, now: Instant) => Instant;
  /**
   * For a message that asks something, and comes in one card with others that are due at the same time: how many working days it asks,
   * that of its sending included, and what it becomes when it no longer asks (null: it does).
   */
  asks?: Readonly<{
    days: number;
    part: (message: Message) => BundlePart;
    over: (
      context: EffectContext & Readonly<{ recipient: Person }>,
      effect: z.output<Payload>,
      sent: Readonly<{ at: Instant; isPassed: boolean }>,
    ) => Promise<BundlePart | null>;
  }>;
  /**
   * For a message that asks something in a card of its own, whose buttons mean something for a while: how many working days, that of its
   * sending included, and what it becomes after them, or as soon as it no longer applies.
   */
  stands?: Readonly<{
    days: number;
    over: (
      context: EffectContext & Readonly<{ recipient: Person }>,
      effect: z.output<Payload>,
    ) => Promise<BundlePart>;
  }>;
  /** Keys of earlier messages whose cards change with it. */
  supersedes?: (context: EffectContext, effect: z.output<Payload>) => Promise<readonly string[]>;
  /** An earlier message that is replaced once this one stands below it. */
  replaces?: (
    context: EffectContext,
    effect: z.output<Payload>,
    message: Message,
  ) => Promise<ReplacedMessage | null>;
  /** What is planned once it has been sent. */
  follows?: (recipient: Person, message: Message) => readonly PlannedEffect[];
  /** Stored once it has been sent. */
  record?: (context: EffectContext, message: Message) => Promise<void>;
  /** Asks for what is needed from outside, just before sending. */
  complete?: (
    context: EffectContext,
    effect: z.output<Payload>,
    message: Message,
  ) => Promise<(ports: DeliveryPorts) => Promise<Message>>;
  /**
   * When it is sent once more if it may have arrived: with what comes the next morning, or soon, where the day would pass; by default never.
   */
  repeats?: (recipient: Person, message: Message, now: Instant) => Instant | null;
  /** Stored when it may have arrived. */
  recordUncertain?: (context: EffectContext, recipient: Person) => Promise<void>;
  /** Who is told when it was given up; by default its recipient, without saying what it was about. */
  failure?: FailureNotice;
}>;

/** That the card sent with the key `of` loses each time that it offers as that passes. */
export const followOfferedTimes = (
  of: string,
  person: PersonId,
  message: ChatMessage,
): readonly PlannedEffect[] => {
  const times = isOffering(message) ? message.times : [];
  return times.map((at) => followCardWithout(of, person, at, times));
};

/** The delivery, with what is stored once the message has been sent. */
const followedBy = (delivery: Delivery, store: (context: EffectContext) => Promise<void>): Delivery =>
  delivery.outcome.state !== 'sent'
    ? delivery
    : {
        ...delivery,
        record: async (context) => {
          await delivery.record?.(context);
          await store(context);
        },
      };

/** A message in a person's own chat, composed from the present state (null: no longer applies), in working hours by default. */
export const messageEffect = <Payload extends EffectPayload, Message extends ChatMessage>(
  payload: Payload,
  compose: (
    context: EffectContext & Readonly<{ recipient: Person }>,
    effect: z.output<Payload>,
  ) => Promise<Message | null>,
  {
    earliest = (person, _message, now) => nextWorkingMoment(person, now),
    comesAt,
    isEarly = () => Promise.resolve(false),
    isUrgent = () => false,
    asks,
    stands,
    supersedes,
    replaces,
    follows = () => [],
    record,
    complete,
    repeats = () => null,
    recordUncertain,
    failure = { about: 'other', toldTo: 'recipient' },
  }: Options<Payload, Message> = {},
): EffectDefinition<Payload> =>
  defineEffect(
    payload,
    'chat',
    async (context, effect) => {
      const { stores, tenant, person: id, now } = context;
      const recipient = id && (await stores.person.find(id));
      // Nothing is written to somebody who has left (decision 71).
      if (!recipient || recipient.leftAt !== null) return voidComposition;
      const comes = comesAt?.(recipient, effect) ?? now;
      if (comes > now) return { what: 'wait', until: comes };
      if (await isEarly({ ...context, recipient }, effect))
        return { what: 'wait', until: nextWorkingMorning(recipient, now) };
      const message = await compose({ ...context, recipient }, effect);
      if (!message) return voidComposition;
      const { quiet } = recipient;
      if (quiet !== null && isQuietAt(quiet, now) && !isUrgent(recipient, message, now))
        return { what: 'wait', until: quiet.until };
      const until = earliest(recipient, message, now);
      if (until > now) return { what: 'wait', until };
      const to = {
        kind: 'person' as const,
        person: recipient.id,
        ...(await speechOf(stores, tenant, recipient)),
      };
      const replaced = (await replaces?.(context, effect, message)) ?? null;
      const completed = await complete?.(context, effect, message);
      const ifUncertain: Delivery = {
        outcome: { state: 'uncertain', again: context.isRepeat ? null : repeats(recipient, message, now) },
        ...(recordUncertain && { record: (later) => recordUncertain(later, recipient) }),
      };
      const superseded = (await supersedes?.(context, effect)) ?? [];
      const recordSent = async (sent: EffectContext): Promise<void> => {
        await record?.(sent, message);
        await sent.stores.outbox.add([
          ...follows(recipient, message),
          ...superseded.map((key) => followCardNow(key, recipient.id, sent.key, sent.now)),
        ]);
      };
      return {
        what: 'deliver',
        ifUncertain,
        ...(asks && { bundleable: { to, message: asks.part(message), record: recordSent } }),
        deliver: async (ports) => {
          const shown = completed ? await completed(ports) : message;
          return followedBy(
            await deliverToPerson(to, shown, context.key, { replaced, ifUncertain })(ports),
            async (sent) => {
              await recordSent(sent);
              await sent.stores.outbox.add(followOfferedTimes(sent.key, recipient.id, shown));
              if (asks || stands)
                await sent.stores.outbox.add([followCardNextDay(sent.key, recipient, sent.now)]);
            },
          );
        },
      };
    },
    failure,
    {
      isBundled: asks !== undefined,
      anew: async (context, { payload: stored }) => {
        const effect = payload.safeParse(stored);
        const recipient = context.person && (await context.stores.person.find(context.person));
        if (!effect.success || !recipient) return null;
        const message = await compose({ ...context, recipient }, effect.data);
        return (message && (await complete?.(context, effect.data, message))) ?? null;
      },
      present: async (context, { payload: stored }, { at, days, times }) => {
        const effect = payload.safeParse(stored);
        const recipient = context.person && (await context.stores.person.find(context.person));
        if (!effect.success || !recipient) return null;
        const now = { ...context, recipient };
        const over = await asks?.over(now, effect.data, { at, isPassed: days >= asks.days });
        if (over) return over;
        const message = stands && days >= stands.days ? null : await compose(now, effect.data);
        if (asks) return message && asks.part(message);
        if (message && times !== null && isOffering(message))
          return { ...message, times, ...(times.length === 0 && { haveTimesPassed: true }) };
        return message ? 'as-sent' : (stands?.over(now, effect.data) ?? null);
      },
    },
  );
