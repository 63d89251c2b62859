import { noCalendar } from '../support/no-calendar.ts';
import { noOwnCalendar } from '../support/no-own-calendar.ts';
import { noTodo } from '../support/no-todo.ts';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { carryOut } from '../../bot/effects/carry-out.ts';
import type { CarryOutParts } from '../../bot/effects/carry-out.ts';
import { planSessions } from '../../bot/use-cases/rhythm/plan-sessions.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { Session } from '../../shared/domain/session.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { aCadence, NOW } from '../support/builders.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Room, Storage } from './storage/open-storage.ts';
import { claimNext } from '../support/claim-next.ts';

let storage: Storage;
let room: Room;
let rhythm: Rhythm;
let now: Instant;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.end());
beforeEach(async () => {
  now = NOW;
  room = await storage.room();
  const cadence = aCadence({ weeks: 1 });
  rhythm = await room.pair({ cadence });
  await room.run((stores) => planSessions(stores, { ...rhythm, cadence }, now, v7));
});

const never = () => Promise.reject(new Error('nobody was to be asked'));
const parts: CarryOutParts = {
  withTenantTransaction: (_scope, run) => room.run(run),
  clock: () => now,
  newId: v7,
  random: () => 0,
  pause: () => Promise.resolve(),
  ports: {
    // Nobody has the app installed.
    send: () => Promise.resolve({ ok: false, why: 'not-reachable' }),
    ...{
      replace: never,
      askMember: () => Promise.resolve('unclear' as const),
      onlyTheTwo: never,
      notesIn: () => new Map(),
    },
    calendar: noCalendar,
    ownCalendar: noOwnCalendar,
    todo: noTodo,
  },
  onFailed: ({ why }) => expect.unreachable(why),
  onError: (error) => expect.unreachable(String(error)),
  onLeaseLost: () => expect.unreachable('a lease was lost'),
};
const carryOutAllDue = async (): Promise<void> => {
  const claim = () => room.run(({ outbox }) => claimNext(outbox, now));
  for (let claimed = await claim(); claimed; claimed = await claim())
    await carryOut(parts, room.tenant, claimed);
};
const sessions = (): Promise<readonly Session[]> => room.run(({ session }) => session.ofRhythm(rhythm.id));
const ahead = async (): Promise<number> =>
  (await sessions()).filter(({ state, startsAt }) => state === 'planned' && startsAt > now).length;
const weeks = async (count: number, each: () => Promise<unknown>): Promise<void> => {
  for (let days = 7 * count; days > 0; days -= 1) {
    await each();
    now = addMinutes(now, 24 * 60);
    await carryOutAllDue();
  }
};

test('a rhythm goes on for weeks in which nobody can be written to', async () => {
  await weeks(8, () => Promise.resolve());
  expect(await ahead()).toBeGreaterThanOrEqual(3);
});

test('a rhythm goes on though no card about a session is ever delivered', async () => {
  await weeks(8, () =>
    storage.superuser.query("delete from outbox where tenant_id = $1 and kind <> 'plan-sessions'", [
      room.tenant,
    ]),
  );
  expect(await ahead()).toBeGreaterThanOrEqual(3);
});

test('a rhythm goes on though every one of its sessions is cancelled', async () => {
  await weeks(8, () =>
    storage.superuser.query(
      `update session set state = 'cancelled', cancel_reason = 'time', cancel_note = ''
       where tenant_id = $1 and state = 'planned' and starts_at < $2`,
      [room.tenant, addMinutes(now, 3 * 24 * 60)],
    ),
  );
  expect((await sessions()).filter(({ state }) => state === 'cancelled').length).toBeGreaterThan(6);
  expect(await ahead()).toBeGreaterThanOrEqual(3);
});
