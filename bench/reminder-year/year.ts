import { pino } from 'pino';
import { v7 } from 'uuid';
import { createDeliveries } from '../../bot/compose/deliveries.ts';
import { kindRules } from '../../bot/effects/effects.ts';
import { system } from '../../bot/identity/actor.ts';
import type { Dispatcher } from '../../bot/jobs/dispatcher.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { tenantStore } from '../../bot/storage/tenant-store.ts';
import { tenantTransactions } from '../../bot/storage/tenant-transactions.ts';
import { followReminders } from '../../bot/use-cases/commitment/follow-reminders.ts';
import { planReminders } from '../../bot/use-cases/commitment/reminders.ts';
import type { WithTenantTransaction } from '../../bot/use-cases/stores.ts';
import { keep } from '../../shared/domain/commitment.ts';
import type { Commitment } from '../../shared/domain/commitment.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { noHolidays } from '../../shared/domain/public-holidays.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { addDays, addMinutes, momentOf, toDay, wallTime } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { aCommitment, aPerson, aRhythm, aTenantId } from '../../tests/support/builders.ts';
import { noCalendar } from '../../tests/support/no-calendar.ts';
import { noOwnCalendar } from '../../tests/support/no-own-calendar.ts';
import { noTodo } from '../../tests/support/no-todo.ts';
import { seededRandom } from '../../shared/coaching/insight/seeded-random.ts';
import { openChats } from './chats.ts';
import type { Promised } from './wrong-in.ts';
import { wrongIn } from './wrong-in.ts';
import { ZONES } from './zones.ts';

const FIRST_DAY = toDay('2027-01-04');
const DAYS = 365;
/** Pairs of an organisation. */
const ORGANISATION = 10;
/** How often a rep promises something, in days, how far ahead it is due, and the share that is kept before it is asked about. */
const PROMISE = { everyDays: 14, aheadDays: 12, kept: 0.3 };
/** How long a lease lasts, in seconds: short, since a node that dies is waited for in real time. */
const LEASE_SECONDS = 0.3;
const MORNING = wallTime.parse('05:00');

export type ReminderYear = Readonly<{
  /** Reminders that came twice, never, or at the wrong time, each with what is wrong. */
  wrong: readonly string[];
  cards: number;
  deaths: number;
}>;

/** A year of promises for that many pairs in thirty time zones, on two nodes that die now and then, behind a connector that fails. */
export const liveAReminderYear = async (
  url: string,
  pairCount: number,
  seed: number,
): Promise<ReminderYear> => {
  const random = seededRandom(seed);
  let now: Instant = momentOf(FIRST_DAY, MORNING, 'UTC');
  const clock = (): Instant => now;
  const db = openDatabase(url, () => undefined);
  const transactions = tenantTransactions(db, v7, clock, () => noHolidays, {
    ...{ wake: () => Promise.resolve(), kindRules, leaseSeconds: LEASE_SECONDS },
  });
  const chats = openChats(random, clock);
  let deaths = 0;

  const startNode = (): { dispatcher: Dispatcher; isDead: () => boolean } => {
    let isDead = false;
    const run: WithTenantTransaction = (scope, work) =>
      isDead ? Promise.reject(new Error('this node has died')) : transactions(scope, work);
    const dispatcher = createDeliveries({
      ...{ withTenantTransaction: run, clock, newId: v7, leaseSeconds: LEASE_SECONDS },
      ports: {
        send: chats.sendFrom(() => {
          isDead = true;
          deaths += 1;
        }),
        replace: () => Promise.resolve(),
        askMember: () => Promise.resolve('unclear' as const),
        onlyTheTwo: () => Promise.resolve(false),
        ...{ calendar: noCalendar, ownCalendar: noOwnCalendar, todo: noTodo, notesIn: () => new Map() },
      },
      onFailed: () => undefined,
      log: pino({ level: 'silent' }),
    });
    return { dispatcher, isDead: () => isDead };
  };
  let nodes = [startNode(), startNode()];

  const pairs: Readonly<{ tenant: TenantId; rhythm: Rhythm; zone: string }>[] = [];
  let tenant = aTenantId();
  for (let nth = 0; nth < pairCount; nth += 1) {
    if (nth % ORGANISATION === 0) {
      tenant = aTenantId();
      await tenantStore(db).admit({ id: tenant, name: 'Nordvik', zone: 'UTC', language: 'sv' }, now);
    }
    const zone = ZONES[nth % ZONES.length] ?? 'UTC';
    const [manager, rep] = [aPerson(), aPerson()];
    const rhythm = aRhythm({ manager: manager.id, rep: rep.id });
    await transactions(system(tenant), async (stores) => {
      for (const person of [manager, rep]) {
        await stores.person.upsert(person);
        await stores.person.choose(person.id, { zone });
      }
      await stores.rhythm.insert(rhythm);
    });
    pairs.push({ tenant, rhythm, zone });
  }

  /** Carries out what is due, on both nodes; one that has died is started anew, and what it had in hand waits for its lease. */
  const carryOut = async (): Promise<void> => {
    for (const due of await tenantStore(db).due(now, 1_000, [])) {
      await Promise.race([
        Promise.all(nodes.map(({ dispatcher }) => dispatcher.drain(due))),
        new Promise<void>((done) => {
          const looking = setInterval(() => {
            if (!nodes.some(({ isDead }) => isDead())) return;
            clearInterval(looking);
            done();
          }, 20);
        }),
      ]);
      if (nodes.some(({ isDead }) => isDead())) {
        nodes = nodes.map((node) => (node.isDead() ? startNode() : node));
        await new Promise((done) => setTimeout(done, LEASE_SECONDS * 1_500));
        await carryOut();
      }
    }
  };

  const promised: Promised[] = [];
  const promise = async (nth: number): Promise<void> => {
    const pair = pairs[nth];
    if (!pair) return;
    const due = addDays(toDay(now.slice(0, 10)), 3 + Math.floor(random() * PROMISE.aheadDays));
    const commitment = aCommitment(pair.rhythm, { due, recordedAt: now });
    await transactions(system(pair.tenant), async (stores) => {
      await stores.commitment.insert(commitment);
      await planReminders(stores, commitment, pair.rhythm, now);
    });
    promised.push({ ...pair, commitment, due, keptAt: null });
  };
  const keepSome = async (): Promise<void> => {
    for (const one of promised) {
      if (one.keptAt !== null || one.due < now.slice(0, 10) || random() > PROMISE.kept / PROMISE.aheadDays)
        continue;
      one.keptAt = now;
      await transactions(system(one.tenant), async (stores) => {
        const kept = keep(one.commitment, toDay(now.slice(0, 10)));
        if (!kept.ok) return;
        const saved: Commitment = kept.value;
        await stores.commitment.save(saved, one.commitment.version);
        await followReminders(stores, one.commitment, one.rhythm, now);
      });
    }
  };

  for (let day = 0; day < DAYS; day += 1) {
    now = momentOf(addDays(FIRST_DAY, day), MORNING, 'UTC');
    await carryOut();
    for (let nth = 0; nth < pairCount; nth += 1)
      if ((day + nth) % PROMISE.everyDays === 0 && day < DAYS - 30) await promise(nth);
    await keepSome();
    // Every half hour: somewhere a working day begins, or something is tried again.
    for (let half = 1; half < 48; half += 1) {
      now = addMinutes(now, 30);
      await carryOut();
    }
  }
  await db.destroy();
  return { wrong: wrongIn(promised, chats), cards: chats.arrivals.length, deaths };
};
