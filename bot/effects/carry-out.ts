import type { PersonId, SessionId, TenantId } from '../../shared/domain/ids.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { ReplaceMessage, SendMessage } from '../use-cases/chat-message.ts';
import { beforeKey } from '../use-cases/commitment/reminders.ts';
import type { OutboxRow } from '../use-cases/outbox/outbox-store.ts';
import type { Stores } from '../use-cases/stores.ts';
import { planSessions } from '../use-cases/rhythm/plan-sessions.ts';
import { bookSeries, joinChat } from './book-series.ts';
import { changeOccurrence } from './change-occurrence.ts';
import type { CalendarOutcome, Calendar } from './book-series.ts';
import { composeForPerson, composeRecap, isMessage, recapToEach } from './compose-message.ts';
import type { Composition } from './compose-message.ts';

/** What carries things out. */
export type DeliveryPorts = Readonly<{
  send: SendMessage;
  replace: ReplaceMessage;
  /** True when nobody but these people (and the bot) is in that chat; false also when it can't be known. */
  onlyTheTwo: (tenant: TenantId, chatId: string, people: readonly PersonId[]) => Promise<boolean>;
  calendar: Calendar;
  newId: () => string;
}>;

/** After this many attempts a row is given up: with the waits below, about two days. */
const ATTEMPTS_MAX = 14;
/** The first wait after a failure and the longest, in minutes; each is twice the one before. */
const FIRST_WAIT = 0.5;
const LONGEST_WAIT = 6 * 60;

const waitFor = (attempts: number, retryAfterSeconds: number | undefined): number =>
  retryAfterSeconds === undefined
    ? Math.min(FIRST_WAIT * 2 ** attempts, LONGEST_WAIT)
    : Math.max(retryAfterSeconds / 60, 1 / 60);

const retryLater = async (
  stores: Stores,
  { key, attempts }: OutboxRow,
  now: Instant,
  why: string,
  retryAfterSeconds?: number,
): Promise<void> => {
  if (attempts + 1 >= ATTEMPTS_MAX) await stores.outbox.settle(key, 'failed', now, null, why);
  else await stores.outbox.postpone(key, addMinutes(now, waitFor(attempts, retryAfterSeconds)), why);
};

/** The reminder of the day before asks nothing any more once the question of the day after has come. */
const quietReminder = async (
  stores: Stores,
  row: OutboxRow,
  { to, message }: Extract<Composition, { what: 'send' }>,
  ports: DeliveryPorts,
): Promise<void> => {
  if (row.effect.kind !== 'after' || message.kind !== 'after') return;
  const reminded = await stores.outbox.sentAs(beforeKey(row.effect.commitment, row.effect.due));
  if (reminded === null) return;
  const { commitment } = message;
  await ports.replace(to, reminded, { kind: 'asked-below', commitment }, row.key);
};

const deliverMessage = async (
  stores: Stores,
  row: OutboxRow,
  composed: Extract<Composition, { what: 'send' }>,
  ports: DeliveryPorts,
  now: Instant,
): Promise<void> => {
  const { to, message } = composed;
  const sent = await ports.send(to, message, row.key);
  if (sent.ok) {
    await stores.outbox.settle(row.key, 'sent', now, sent.activityId, null);
    if (to.kind === 'person') await stores.person.setReachable(to.person, 'yes');
    await quietReminder(stores, row, composed, ports);
    return;
  }
  if (sent.why === 'retry') return retryLater(stores, row, now, 'retry', sent.retryAfterSeconds);
  // What can't be delivered waits: for the person's chat until they install the app, for a meeting's chat never.
  if (to.kind === 'chat' && message.kind === 'recap') {
    await recapToEach(stores, message.session.id, [message.session.manager.id, message.session.rep.id], now);
    return stores.outbox.settle(row.key, 'void', now, null, sent.why);
  }
  await stores.outbox.settle(row.key, 'undeliverable', now, null, sent.why);
  if (to.kind === 'person') {
    await stores.person.setReachable(to.person, 'no');
    await stores.publish({ noun: 'person', session: null, people: [to.person] });
  }
};

const completeCalendarCall = (
  stores: Stores,
  row: OutboxRow,
  booked: CalendarOutcome,
  now: Instant,
): Promise<void> => {
  if (booked.what === 'again') return retryLater(stores, row, now, booked.refusal, booked.retryAfterSeconds);
  const state = booked.what === 'done' ? 'sent' : booked.what;
  return stores.outbox.settle(row.key, state, now, null, null);
};

/** Each preparation plans further ahead, so that a rhythm goes on also when sessions are missed. */
const planOn = async (stores: Stores, id: SessionId, newId: () => string, now: Instant): Promise<void> => {
  const session = await stores.session.find(id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  if (rhythm?.cadence) await planSessions(stores, { ...rhythm, cadence: rhythm.cadence }, now, newId);
};

/**
 * Carries out the next thing that is due in one organisation. The row stays locked until what became of it is written
 * down, so that two nodes never do the same; a hard stop in between does at most this one thing again. False when
 * nothing was due.
 */
export const deliverNext = async (
  stores: Stores,
  tenant: TenantId,
  ports: DeliveryPorts,
  now: Instant,
): Promise<boolean> => {
  const row = await stores.outbox.claim(now);
  if (!row) {
    await stores.outbox.schedule();
    return false;
  }
  const { effect } = row;
  if (effect.kind === 'book-series')
    await completeCalendarCall(
      stores,
      row,
      await bookSeries(stores, tenant, ports.calendar, effect.rhythm, now),
      now,
    );
  else if (effect.kind === 'join-chat')
    await completeCalendarCall(
      stores,
      row,
      await joinChat(stores, tenant, ports.calendar, effect.rhythm),
      now,
    );
  else if (effect.kind === 'occurrence')
    await completeCalendarCall(
      stores,
      row,
      await changeOccurrence(stores, tenant, ports.calendar, effect.session, now),
      now,
    );
  else {
    const composed = isMessage(effect)
      ? await composeForPerson(stores, tenant, row, effect, now)
      : await composeRecap(
          stores,
          tenant,
          effect,
          (chatId, people) => ports.onlyTheTwo(tenant, chatId, people),
          now,
        );
    if (effect.kind === 'preparation') await planOn(stores, effect.session, ports.newId, now);
    if (composed.what === 'void') await stores.outbox.settle(row.key, 'void', now, null, null);
    else if (composed.what === 'wait')
      await stores.outbox.postpone(row.key, composed.until, 'outside working hours');
    else await deliverMessage(stores, row, composed, ports, now);
  }
  return true;
};

/** Puts off the first thing that is due, after it failed in a way nobody foresaw. False when nothing is due. */
export const setAside = async (stores: Stores, now: Instant): Promise<boolean> => {
  const row = await stores.outbox.claim(now);
  if (!row) return false;
  await retryLater(stores, row, now, 'unforeseen');
  return true;
};
