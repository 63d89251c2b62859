import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommitmentEvent } from '../../../bot/use-cases/commitment/commitment-store.ts';
import { drop, keep, reopen } from '../../../shared/domain/commitment.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import { addDays, addMinutes } from '../../../shared/domain/time.ts';
import { aCommitment, aGoal, aPerson, aPersonId, aRhythm, NOW, TODAY } from '../../support/builders.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

/** PostgreSQL's code for a violated check constraint. */
const BREAKS_CHECK = '23514';

let storage: Storage;
let room: Room;
beforeAll(async () => {
  storage = await openStorage();
  room = await storage.room();
});
afterAll(() => storage.end());

describe('commitments', () => {
  const find = (id: Commitment['id']) => room.run(({ commitment }) => commitment.find(id));
  const insert = (...all: readonly Commitment[]) =>
    room.run(async ({ commitment }) => {
      for (const one of all) await commitment.insert(one);
    });
  const save = (commitment: Commitment, seen: number) =>
    room.run((stores) => stores.commitment.save(commitment, seen));
  /** The result of a rule known not to refuse. */
  const given = (result: ReturnType<typeof keep> | ReturnType<typeof drop>): Commitment => {
    if (!result.ok) throw new Error(result.refusal);
    return result.value;
  };

  test('come back as they were written, bare and with everything', async () => {
    const rhythm = await room.pair();
    const session = await room.session(rhythm);
    const bare = aCommitment(rhythm);
    const full = aCommitment(rhythm, {
      session: session.id,
      owner: rhythm.manager,
      text: 'Ring "Scania" – före kl. 10 😀',
      due: addDays(TODAY, 4),
      serves: 'Målet',
      plan: 'När kunden frågar om priset frågar jag först',
      moves: 2,
      helpWantedAt: NOW,
      helpTalkAt: NOW,
      disputedAt: addMinutes(NOW, 1),
      source: 'chat',
    });
    await insert(bare, full);
    expect(await find(bare.id)).toEqual(bare);
    expect(await find(full.id)).toEqual(full);
    expect(await find(aCommitment(rhythm).id)).toBeNull();
  });

  test('go through their states and back, and leave nothing of the state before', async () => {
    const open = aCommitment(await room.pair(), { due: TODAY });
    await insert(open);
    const kept = given(keep(open, TODAY));
    const states = [
      kept,
      { ...kept, outcome: 'Ett möte' },
      open,
      given(drop(open, TODAY, 'Kunden sa nej')),
      reopen(open),
    ];
    for (const [index, state] of states.entries()) {
      expect(await save(state, index + 1)).toBe(true);
      expect(await find(open.id)).toEqual({ ...state, version: index + 2 });
    }
  });

  test('of two who save what they saw, the second is told no and changes nothing', async () => {
    const open = aCommitment(await room.pair());
    await insert(open);
    expect(await save(given(keep(open, TODAY)), 1)).toBe(true);
    expect(await save({ ...open, text: 'Något annat' }, 1)).toBe(false);
    expect(await find(open.id)).toMatchObject({ state: 'kept', text: open.text, version: 2 });
  });

  test('of several rhythms come by their day, those without one last', async () => {
    const [a, b] = [await room.pair(), await room.pair()];
    const [none, late, soon] = [
      aCommitment(a),
      aCommitment(b, { due: addDays(TODAY, 9) }),
      aCommitment(a, { due: TODAY }),
    ];
    await insert(none, late, soon, aCommitment(await room.pair()));
    const of = (ids: (typeof a.id)[]) => room.run(({ commitment }) => commitment.ofRhythms(ids));
    expect(await of([a.id, b.id])).toEqual([soon, late, none]);
    expect(await of([])).toEqual([]);
  });

  test('are read by themselves where only open ones are asked for, or those of some sessions', async () => {
    const [a, b] = [await room.pair(), await room.pair()];
    const [first, second] = [await room.session(a), await room.session(b)];
    const [none, soon, ended] = [
      aCommitment(a, { session: first.id }),
      aCommitment(b, { session: second.id, due: TODAY }),
      given(keep(aCommitment(b, { session: second.id, due: addDays(TODAY, 1) }), TODAY)),
    ];
    await insert(none, soon, ended, aCommitment(await room.pair()));
    const opened = (ids: (typeof a.id)[]) => room.run(({ commitment }) => commitment.openIn(ids));
    const recorded = (ids: (typeof first.id)[]) => room.run(({ commitment }) => commitment.ofSessions(ids));
    expect(await opened([a.id, b.id])).toEqual([soon, none]);
    expect(await recorded([first.id, second.id])).toEqual([soon, ended, none]);
    expect([await recorded([first.id]), await opened([b.id])]).toEqual([[none], [soon]]);
    expect([await opened([]), await recorded([])]).toEqual([[], []]);
  });

  test('answered are those kept, moved or dropped between two moments, both counted', async () => {
    const rhythm = await room.pair();
    const all = Array.from({ length: 5 }, () => aCommitment(rhythm));
    const [before, first, last, after, untouched] = all;
    if (!before || !first || !last || !after || !untouched) throw new Error('five were made');
    const foreign = aCommitment(await room.pair());
    await insert(...all, foreign);
    const [from, until] = [NOW, addMinutes(NOW, 30)];
    const event = (of: Commitment, at: number, what: CommitmentEvent['what']): CommitmentEvent => ({
      commitment: of.id,
      at: addMinutes(NOW, at),
      by: rhythm.rep,
      what,
    });
    await room.run(async ({ commitment }) => {
      for (const each of [
        event(before, -0.001, 'kept'),
        event(first, 0, 'moved'),
        event(first, 5, 'kept'),
        event(last, 30, 'dropped'),
        event(after, 30.001, 'kept'),
        event(untouched, 10, 'changed'),
        event(untouched, 10, 'help'),
        event(untouched, 10, 'recorded'),
        event(untouched, 10, 'disputed'),
        event(untouched, 10, 'reopened'),
      ])
        await commitment.note(each);
      await commitment.note({ ...event(foreign, 10, 'kept'), by: foreign.owner });
    });
    const answered = (to: typeof until | null) =>
      room.run(({ commitment }) => commitment.answeredBetween(rhythm.id, from, to));
    expect([...(await answered(until)).keys()].sort()).toEqual([first.id, last.id].sort());
    expect((await answered(until)).get(last.id)?.by).toBe(rhythm.rep);
    expect([...(await answered(null)).keys()].sort()).toEqual([first.id, last.id, after.id].sort());
  });

  test('an event keeps its days, its reason and whether it counted; what is not said is empty', async () => {
    const rhythm = await room.pair();
    const commitment = aCommitment(rhythm);
    await insert(commitment);
    const moved = { commitment: commitment.id, at: NOW, by: rhythm.rep, what: 'moved' } as const;
    await room.run(async (stores) => {
      await stores.commitment.note(moved);
      await stores.commitment.note({
        ...moved,
        at: addMinutes(NOW, 1),
        from: TODAY,
        to: addDays(TODAY, 2),
        reason: 'customer',
        counted: true,
      });
    });
    const { rows } = await storage.superuser.query(
      `select from_day::text, to_day::text, reason, counted from commitment_event
       where commitment_id = $1 order by at`,
      [commitment.id],
    );
    expect(rows).toEqual([
      { from_day: null, to_day: null, reason: null, counted: false },
      { from_day: '2026-11-23', to_day: '2026-11-25', reason: 'customer', counted: true },
    ]);
  });

  test('another organisation’s is not there to be found, saved or listed', async () => {
    const other = await storage.room();
    const rhythm = await room.pair();
    const commitment = aCommitment(rhythm);
    await insert(commitment);
    expect(
      await other.run(async (stores) => [
        await stores.commitment.find(commitment.id),
        await stores.commitment.save(commitment, 1),
        await stores.commitment.ofRhythms([rhythm.id]),
        await stores.rhythm.find(rhythm.id),
      ]),
    ).toEqual([null, false, [], null]);
  });
});

describe('goals', () => {
  test('come back as they were written, the company’s and somebody’s own', async () => {
    const { run } = await storage.room();
    const maria = aPerson();
    const company = aGoal();
    const own = aGoal({
      level: 'individual',
      owner: maria.id,
      parent: company.id,
      unit: 'percent',
      metric: 'forecast-error',
      currency: null,
      kind: 'rate',
      lead: 'leading',
      cases: 12,
      curve: [1, 0.5, 2],
      up: false,
      baseline: -0.1,
      target: 1e12,
      value: 0.1 + 0.2,
    });
    await run(async ({ person, goal }) => {
      await person.upsert(maria);
      await goal.insert(company);
      await goal.insert(own);
    });
    expect(await run(({ goal }) => goal.all())).toEqual([company, own]);
    expect(await run(({ goal }) => goal.find(own.id))).toEqual(own);
    expect(await run(({ goal }) => goal.find(aGoal().id))).toBeNull();
  });

  test('of two who save what they saw, the second is told no and changes nothing', async () => {
    const goal = aGoal();
    await room.run((stores) => stores.goal.insert(goal));
    const save = (value: number, seen: number) =>
      room.run((stores) => stores.goal.save({ ...goal, value }, seen));
    expect([await save(1, 1), await save(2, 1)]).toEqual([true, false]);
    expect(await room.run((stores) => stores.goal.find(goal.id))).toEqual({ ...goal, value: 1, version: 2 });
  });

  test('the company’s is nobody’s, and every other is somebody’s', async () => {
    const { manager } = await room.pair();
    for (const wrong of [aGoal({ owner: manager }), aGoal({ level: 'team' })])
      await expect(room.run((stores) => stores.goal.insert(wrong))).rejects.toMatchObject({
        code: BREAKS_CHECK,
      });
  });

  test('nothing is promised or aimed at by somebody unknown', async () => {
    const stranger = aRhythm({ manager: aPersonId(), rep: aPersonId() });
    await expect(room.run((stores) => stores.commitment.insert(aCommitment(stranger)))).rejects.toMatchObject(
      { code: '23503' },
    );
    await expect(
      room.run((stores) => stores.goal.insert(aGoal({ level: 'team', owner: stranger.manager }))),
    ).rejects.toMatchObject({ code: '23503' });
  });
});
