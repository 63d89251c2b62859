import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { ChatMessage, Recipient } from '../use-cases/chat-message.ts';
import type { Effect } from './effect.ts';
import type { OutboxRow } from '../use-cases/outbox/outbox-store.ts';
import type { Stores } from '../use-cases/stores.ts';
import { participantsOf } from '../use-cases/use-case.ts';
import { nextWakingMoment, nextWorkingMoment } from '../../shared/domain/person.ts';
import type { Person } from '../../shared/domain/person.ts';
import { isUrgent } from '../use-cases/session/change-plan.ts';
import {
  after,
  before,
  debrief,
  greeting,
  helpWanted,
  missed,
  morning,
  planChanged,
  preparation,
  recap,
  usefulness,
} from './messages.ts';

/** What is to be done with a row now: say it, wait until the person is at work, or nothing, since it no longer holds. */
export type Composition =
  | Readonly<{ what: 'send'; to: Recipient; message: ChatMessage }>
  | Readonly<{ what: 'wait'; until: Instant }>
  | Readonly<{ what: 'void' }>;

type MessageEffect = Exclude<Effect, { kind: 'recap' | 'book-series' | 'join-chat' | 'occurrence' }>;

const greetingOf = async (
  stores: Stores,
  id: Extract<MessageEffect, { kind: 'greeting' }>['rhythm'],
): Promise<ChatMessage | null> => {
  const rhythm = await stores.rhythm.find(id);
  return rhythm && greeting(rhythm, await participantsOf(stores, [rhythm]));
};

const messageOf = async (
  stores: Stores,
  said: MessageEffect,
  person: PersonId,
  now: Instant,
): Promise<ChatMessage | null> => {
  switch (said.kind) {
    case 'greeting':
      return greetingOf(stores, said.rhythm);
    case 'preparation': {
      const message = await preparation(stores, said.session, now);
      const moved = message?.session.startsAt !== said.startsAt;
      return moved || said.startsAt <= now ? null : message;
    }
    case 'morning':
      return morning(stores, person, said.day, now);
    case 'before':
      return before(stores, said.commitment, said.due, now);
    case 'after':
      return after(stores, said.commitment, said.due, now);
    case 'usefulness':
      return usefulness(stores, said.session);
    case 'debrief':
      return debrief(stores, said.meeting, said.at, now);
    case 'help-wanted':
      return helpWanted(stores, said.commitment, said.by, now);
    case 'plan-changed':
      return planChanged(stores, said.session, said.at);
    case 'missed':
      return missed(stores, said.session, said.startsAt, now);
  }
};

export const isMessage = (effect: Effect): effect is MessageEffect =>
  effect.kind !== 'recap' &&
  effect.kind !== 'book-series' &&
  effect.kind !== 'join-chat' &&
  effect.kind !== 'occurrence';

/** The earliest moment that a message may come: in working hours, or, where that would be too late, by day. */
const momentFor = (person: Person, message: ChatMessage, now: Instant): Instant =>
  message.kind === 'plan-changed' && isUrgent(person, [message.was, message.session.startsAt], now)
    ? nextWakingMoment(person, now)
    : nextWorkingMoment(person, now);

/** How that person is written to. */
const speechOf = async (stores: Stores, tenant: TenantId, { language, zone }: Person) => ({
  ...{ tenant, language, zone },
  typeNames: await stores.template.names(),
});

/** A message in a person's own chat: composed from how things are now, and never outside their working hours. */
export const composeForPerson = async (
  stores: Stores,
  tenant: TenantId,
  { person: id }: OutboxRow,
  said: MessageEffect,
  now: Instant,
): Promise<Composition> => {
  const person = id && (await stores.person.find(id));
  if (!person) return { what: 'void' };
  const message = await messageOf(stores, said, person.id, now);
  if (!message) return { what: 'void' };
  const until = momentFor(person, message, now);
  if (until > now) return { what: 'wait', until };
  const speech = await speechOf(stores, tenant, person);
  return { what: 'send', to: { kind: 'person', person: person.id, ...speech }, message };
};

/**
 * The recap: in the meeting's chat when only the two are in it; else, and when there is no such chat, to each of them in
 * their own. It is the end of a meeting that both are in, so it does not wait for working hours.
 */
export const composeRecap = async (
  stores: Stores,
  tenant: TenantId,
  { session, to }: Extract<Effect, { kind: 'recap' }>,
  onlyTheTwo: (chatId: string, people: readonly PersonId[]) => Promise<boolean>,
  now: Instant,
): Promise<Composition> => {
  const found = await recap(stores, session, now);
  if (!found) return { what: 'void' };
  const { of, rhythm, people, ...message } = found;
  if (to !== null) {
    const person = people.get(to);
    if (!person) return { what: 'void' };
    const speech = await speechOf(stores, tenant, person);
    return { what: 'send', to: { kind: 'person', person: to, ...speech }, message };
  }
  const { chatId } = rhythm;
  const manager = people.get(of.manager);
  if (chatId !== null && manager && (await onlyTheTwo(chatId, [of.manager, of.rep]))) {
    const speech = await speechOf(stores, tenant, manager);
    return { what: 'send', to: { kind: 'chat', chatId, ...speech }, message };
  }
  await recapToEach(stores, of.id, [of.manager, of.rep], now);
  return { what: 'void' };
};

export const recapToEach = (
  stores: Stores,
  session: Extract<Effect, { kind: 'recap' }>['session'],
  people: readonly PersonId[],
  now: Instant,
): Promise<void> =>
  stores.outbox.add(
    people.map((to) => ({
      key: `recap:${session}:${to}`,
      effect: { kind: 'recap', session, to },
      person: to,
      dueAt: now,
    })),
  );
