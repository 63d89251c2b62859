import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runRetention } from '../../../bot/use-cases/retention/run-retention.ts';
import { aDeal } from '../../../shared/coaching/sections/test-facts.ts';
import { keep } from '../../../shared/domain/commitment.ts';
import { agendaItemId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { retentionPeriodWith, DEFAULT_RETENTION } from '../../../shared/domain/retention-period.ts';
import { addMinutes, dayAt, monthsBefore } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import {
  aCancelledSession,
  aClosedSession,
  aCommitment,
  aDecision,
  aGoal,
  aLiveSession,
  aPerson,
  aRhythm,
  aSession,
  NOW,
} from '../../support/builders.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

const YEARS = monthsBefore(NOW, DEFAULT_RETENTION.months);
const before = addMinutes(YEARS, -24 * 60);
const after = addMinutes(YEARS, 24 * 60);

describe('what is over', () => {
  let storage: Storage;
  let room: Room;
  const [ali, maria] = [aPerson(), aPerson()];
  const rhythm = aRhythm({ manager: maria.id, rep: ali.id });
  beforeAll(async () => {
    storage = await openStorage();
  });
  afterAll(() => storage.end());
  beforeEach(async () => {
    room = await storage.room();
    await room.run(async ({ person, rhythm: rhythms }) => {
      await person.upsert(ali);
      await person.upsert(maria);
      await rhythms.insert(rhythm);
    });
  });

  const closedAt = (at: Instant): Session => aClosedSession(aSession(rhythm, { startsAt: at }));
  const hold = async (session: Session): Promise<Session> => {
    await room.run(({ session: sessions }) => sessions.insert(session));
    return session;
  };
  const trim = (now = NOW) => room.run((stores) => runRetention(stores, now));
  const sessionsLeft = () =>
    room.run(async ({ session }) => (await session.ofRhythm(rhythm.id)).map(({ id }) => id));

  test('goes after three years, while nobody has settled another term: held, cancelled and never held alike, as many as were counted', async () => {
    const planned = aSession(rhythm, { startsAt: before });
    for (const session of [
      closedAt(before),
      aCancelledSession(aSession(rhythm, { startsAt: before })),
      planned,
    ])
      await hold(session);
    const left = [
      await hold(closedAt(after)),
      await hold(aLiveSession(aSession(rhythm, { startsAt: before }))),
    ];
    const counted = () => room.run(({ retention }) => retention.countOver(YEARS));
    expect(await counted()).toEqual({ sessions: 3, commitments: 0, deals: 0, others: 0 });
    await trim();
    expect(new Set(await sessionsLeft())).toEqual(new Set(left.map(({ id }) => id)));
    expect((await counted()).sessions).toBe(0);
  });

  test('takes with it what was written in it, and leaves what only began there', async () => {
    const old = await hold(closedAt(before));
    const item = agendaItemId.parse(v7());
    const recorded = aCommitment(rhythm, { session: old.id, recordedAt: before });
    const deal = { ...aDeal(1), rep: ali.id };
    await room.run(async ({ note, privateNote, decision, commitment, deal: deals, forecast }) => {
      await deals.insert(deal);
      await deals.addReview(old.id, {
        ...{ deal: deal.id, decided: 'alive', wanted: 'bare', pausedBefore: null, step: null },
      });
      await forecast.save({
        ...{ session: old.id, rhythm: rhythm.id, goal: null, outcome: 0, target: null, at: before },
        ...{ from: dayAt(before, 'UTC'), until: dayAt(before, 'UTC') },
        words: [{ deal: deal.id, degree: 'sure', value: 100 }],
      });
      await note.settle(old.id, item, 'CFO skriver på');
      await privateNote.save(old.id, maria.id, 'Egen', 0);
      await note.saveDocument(old.id, new Uint8Array([1]));
      await decision.insert(aDecision(old));
      await commitment.insert(recorded);
    });
    await trim();
    expect(await sessionsLeft()).toEqual([]);
    expect(await room.run(({ note }) => note.ofSession(old.id))).toEqual([]);
    expect(await room.run(({ deal: deals }) => deals.reviewsIn(old.id))).toEqual([]);
    expect(await room.run(({ forecast }) => forecast.ofRhythm(rhythm.id))).toEqual([]);
    expect(await room.run(({ deal: deals }) => deals.find(deal.id))).toEqual(deal);
    expect(await room.run(({ privateNote }) => privateNote.find(old.id, maria.id))).toBeNull();
    expect(await room.run(({ decision }) => decision.ofSessions([old.id]))).toEqual([]);
    expect(await room.run(({ commitment }) => commitment.find(recorded.id))).toEqual({
      ...recorded,
      session: null,
    });
  });

  test('is a promise that is kept, never one that is open; a goal whose period is over, never one that runs', async () => {
    const open = aCommitment(rhythm, { due: dayAt(before, 'UTC'), recordedAt: before });
    const kept = aCommitment(rhythm, { recordedAt: before });
    const runs = aGoal({ level: 'individual', owner: ali.id });
    const ended = aGoal({
      level: 'company',
      owner: null,
      to: dayAt(before, 'UTC'),
      from: dayAt(before, 'UTC'),
    });
    await room.run(async ({ commitment, goal }) => {
      await commitment.insert(open);
      await commitment.insert(kept);
      const done = keep(kept, dayAt(before, 'UTC'));
      if (done.ok) await commitment.save(done.value, kept.version);
      await goal.insert(ended);
      await goal.insert({ ...runs, parent: ended.id });
    });
    await trim();
    const left = await room.run(({ commitment }) => commitment.ofRhythms([rhythm.id]));
    expect(left.map(({ id }) => id)).toEqual([open.id]);
    expect(await room.run(({ goal }) => goal.all())).toEqual([{ ...runs, parent: null }]);
  });

  test('is all that is left with somebody who has left, and then the rhythm itself; what is newer stays, with the rhythm', async () => {
    const [gone, lately] = [await room.pair({ endedAt: before }), await room.pair({ endedAt: after })];
    const open = aCommitment(gone, { recordedAt: before });
    const later = aCommitment(lately, { recordedAt: before });
    await room.run(async ({ commitment }) => {
      await commitment.insert(open);
      await commitment.insert(later);
    });
    const counted = await room.run(({ retention }) => retention.countOver(YEARS));
    expect(counted).toMatchObject({ commitments: 1 });
    await trim();
    const left = await room.run(({ rhythm: rhythms }) =>
      Promise.all([gone, lately, rhythm].map(async ({ id }) => (await rhythms.find(id)) !== null)),
    );
    expect(left).toEqual([false, true, true]);
    expect(await room.run(({ commitment }) => commitment.find(later.id))).toEqual(later);
  });

  test('goes by a shorter term a day after it was settled, and not before', async () => {
    await hold(closedAt(monthsBefore(NOW, 20)));
    const shorter = retentionPeriodWith(DEFAULT_RETENTION, 12, NOW);
    expect(await room.run(({ retention: term }) => term.save(shorter, maria.id, NOW))).toBe(true);
    await trim(addMinutes(NOW, 24 * 60 - 1));
    expect(await sessionsLeft()).toHaveLength(1);
    await trim(addMinutes(NOW, 24 * 60));
    expect(await sessionsLeft()).toEqual([]);
  });

  test('is settled by one of two at once; what the organisation has settled stands', async () => {
    const longer = retentionPeriodWith(DEFAULT_RETENTION, 60, NOW);
    expect(await room.run(({ retention: term }) => term.save(longer, maria.id, NOW))).toBe(true);
    expect(
      await room.run(({ retention: term }) =>
        term.save(retentionPeriodWith(DEFAULT_RETENTION, 24, NOW), maria.id, NOW),
      ),
    ).toBe(false);
    expect(await room.run(({ retention: term }) => term.find())).toEqual(longer);
  });

  test('of one organisation is over by its own term alone', async () => {
    const other = await storage.room();
    await hold(closedAt(monthsBefore(NOW, 20)));
    await other.run(async ({ person, retention: term }) => {
      await person.upsert(maria);
      await term.save(retentionPeriodWith(DEFAULT_RETENTION, 12, addMinutes(NOW, -48 * 60)), maria.id, NOW);
    });
    await other.run((stores) => runRetention(stores, NOW));
    await trim();
    expect(await sessionsLeft()).toHaveLength(1);
  });
});
