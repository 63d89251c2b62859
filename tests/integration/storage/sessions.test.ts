import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noConclusion } from '../../../shared/domain/deal-conclusion.ts';
import type { Deal } from '../../../shared/domain/deal.ts';
import { dealId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { enteredAfterwards, markMissed } from '../../../shared/domain/session.ts';
import type { PlanChange, PlannedSession, Session } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import {
  aCancelledSession,
  aClosedSession,
  aCommitment,
  aLiveSession,
  aDecision,
  anAgendaItem,
  aPersonId,
  aRhythm,
  aSession,
  NOW,
  TODAY,
} from '../../support/builders.ts';
import { gate, openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

/** PostgreSQL's codes for a duplicate of a unique row, and for a violated check constraint. */
const NOT_UNIQUE = '23505';
const BREAKS_CHECK = '23514';
const DAY = 24 * 60;
const days = (count: number): Instant => addMinutes(NOW, count * DAY);

let storage: Storage;
let room: Room;
beforeAll(async () => {
  storage = await openStorage();
  room = await storage.room();
});
afterAll(() => storage.end());

const find = (id: Session['id']) => room.run(({ session }) => session.find(id));
const save = (session: Session) => room.run((stores) => stores.session.save(session));

test('what was come to about a deal is read by the pair that came to it, and by no other manager of the rep’s', async () => {
  const ours = await room.pair();
  const other = aRhythm({ manager: (await room.pair()).manager, rep: ours.rep });
  const deal: Deal = {
    ...{ id: dealId.parse(v7()), version: 1, rep: ours.rep, state: 'open', name: 'Volvo', value: null },
    ...{
      closesOn: null,
      createdOn: TODAY,
      stage: null,
      lastActivityOn: TODAY,
      slips: 0,
      currency: 'SEK',
      slippedFrom: null,
    },
    pausedUntil: null,
    customer: null,
    goneOn: null,
  };
  await room.run(async (stores) => {
    await stores.rhythm.insert(other);
    await stores.deal.insert(deal);
  });
  const [earlier, later] = [days(-14), days(-7)];
  const talk = async (rhythm: Rhythm, startsAt: Instant, text: string) => {
    const planned = aSession(rhythm, { type: 'deal', startsAt });
    const { id } = await room.insert(aClosedSession(planned, { startedAt: startsAt, closedAt: startsAt }));
    await room.run(async (stores) => {
      await stores.deal.nameIn(id, deal.id);
      await stores.decision.insert(aDecision(planned, { deal: deal.id, text, at: startsAt }));
      const parts = { ...noConclusion, path: text };
      await stores.dealConclusion.save({ session: id, deal: deal.id, parts });
    });
    return id;
  };
  const first = await talk(ours, earlier, 'Ingen rabatt');
  const theirs = await talk(other, later, 'Sagt till Lars');
  const now = await room.session(ours, { type: 'deal' });
  const known = await room.run(async (stores) => ({
    talk: await stores.deal.lastTalkAbout(deal.id, now),
    decided: (await stores.decision.lastAbout([deal.id], now)).get(deal.id)?.text,
    said: (await stores.dealConclusion.ofDeal(deal.id, ours.id)).map(({ parts }) => parts.path),
  }));
  expect(known).toEqual({ talk: first, decided: 'Ingen rabatt', said: ['Ingen rabatt'] });
  expect(
    await room.run((stores) => stores.deal.lastTalkAbout(deal.id, { id: now.id, rhythm: other.id })),
  ).toBe(theirs);
});

describe('sessions', () => {
  test('come back as they were written, bare and with everything', async () => {
    const rhythm = await room.pair();
    const bare = await room.session(rhythm);
    const planned = aSession(rhythm, {
      type: 'performance',
      templateVersion: 3,
      leader: rhythm.rep,
      entry: { id: 'event', startsAt: NOW, minutes: 30, declined: false },
      agenda: [
        anAgendaItem({ usedSeconds: 61, enteredAt: NOW }),
        anAgendaItem({ kind: 'section', section: 'gap' }),
        anAgendaItem({ kind: 'added', text: 'Rabatten’ till "Volvo" \\ 😀', addedBy: rhythm.rep }),
      ],
      chosenBy: rhythm.manager,
      movedFrom: TODAY,
      movedForDayOff: true,
      ownLength: true,
    });
    const full = await room.insert(
      aClosedSession(planned, {
        ...{ closedAt: days(1), noStepReason: 'Inget nytt', usefulness: 5, recommended: 'skill' },
      }),
    );
    expect(await find(bare.id)).toEqual(bare);
    expect(await find(full.id)).toEqual(full);
    expect(await find(aSession(rhythm).id)).toBeNull();
  });

  test('come back in the state that they were written in, with where they come from', async () => {
    const rhythm = await room.pair();
    const a = (mentioned: Partial<PlannedSession> = {}) => aSession(rhythm, mentioned);
    const moved: PlanChange = {
      ...{ by: rhythm.rep, at: NOW },
      from: {
        state: 'missed',
        startsAt: days(-1),
        minutes: 15,
        movedFrom: null,
        movedForDayOff: false,
        ownLength: false,
        places: null,
      },
    };
    const entered = enteredAfterwards(a(), rhythm.rep, days(-2), 1, null);
    if (!entered.ok) throw new Error(entered.refusal);
    const sessions: readonly Session[] = [
      a({ origin: 'extra', movedFrom: TODAY, ownLength: true, lastChange: moved }),
      markMissed(a()),
      { ...aCancelledSession(a({ origin: 'extra' })), cancellation: { reason: 'clash', note: 'Mässan' } },
      aLiveSession(a({ origin: 'extra' }), { recommended: 'skill' }),
      aClosedSession(a(), { origin: 'on-the-spot' }),
      entered.value,
    ];
    for (const session of sessions) {
      await room.insert(session);
      expect(await find(session.id)).toEqual(session);
    }
  });

  test('are written in while their rhythm is being booked, and neither waits for the other', async () => {
    const rhythm = await room.pair();
    const { id } = await room.insert(aLiveSession(aSession(rhythm)));
    const recorded = aCommitment(rhythm, { session: id });
    await room.run(async (booking) => {
      await booking.rhythm.lock(rhythm.id);
      await room.run(async ({ session, commitment }) => {
        await session.lock(id);
        await commitment.insert(recorded);
      });
      await booking.session.lock(id);
    });
    expect(await room.run(({ commitment }) => commitment.find(recorded.id))).toEqual(recorded);
  });

  test('are saved with everything and emptied again, each time a version on', async () => {
    const planned = await room.session(await room.pair());
    const full = aClosedSession(
      {
        ...planned,
        entry: { id: 'event', startsAt: NOW, minutes: 30, declined: false },
        agenda: [anAgendaItem()],
      },
      { noStepReason: 'why', usefulness: 1 },
    );
    await save(full);
    expect(await find(planned.id)).toEqual({ ...full, version: 2 });
    await save(planned);
    expect(await find(planned.id)).toEqual({ ...planned, version: 3 });
  });

  test('a locked one makes the next wait, and see what became of it', async () => {
    const session = await room.session(await room.pair());
    const [locked, held] = [gate(), gate()];
    const first = room.run(async (stores) => {
      await stores.session.lock(session.id);
      locked.open();
      await held.opened;
      await stores.session.save(aCancelledSession(session));
    });
    await locked.opened;
    const second = room.run((stores) => stores.session.lock(session.id));
    await storage.untilWaiting();
    held.open();
    await first;
    expect(await second).toMatchObject({ state: 'cancelled', version: 2 });
  });

  test('two people are in one live session at a time', async () => {
    const rhythm = await room.pair();
    const [first, next] = [aSession(rhythm), await room.session(rhythm, { startsAt: days(14) })];
    await room.insert(aLiveSession(first));
    await expect(save(aLiveSession(next))).rejects.toMatchObject({ code: NOT_UNIQUE });
    await expect(room.insert(aLiveSession(aSession(rhythm)))).rejects.toMatchObject({ code: NOT_UNIQUE });
    await save(aClosedSession(first));
    await save(aLiveSession(next));
    await room.insert(aLiveSession(aSession(await room.pair())));
    expect(await find(next.id)).toMatchObject({ state: 'live' });
  });

  test('two who start at the same moment start one', async () => {
    const rhythm = await room.pair();
    const started = await Promise.allSettled(
      [1, 2, 3].map(() => room.insert(aLiveSession(aSession(rhythm)))),
    );
    expect(started.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('usefulness goes from one to five', async () => {
    const session = await room.session(await room.pair());
    for (const usefulness of [0, 6])
      await expect(save(aClosedSession(session, { usefulness }))).rejects.toMatchObject({
        code: BREAKS_CHECK,
      });
  });

  test('of a rhythm come latest first, as many as are asked for', async () => {
    const rhythm = await room.pair();
    const [first, last, middle] = [
      await room.session(rhythm, { startsAt: days(1) }),
      await room.session(rhythm, { startsAt: days(3) }),
      await room.session(rhythm, { startsAt: days(2) }),
    ];
    await room.session(await room.pair());
    const of = (limit?: number) => room.run(({ session }) => session.ofRhythm(rhythm.id, limit));
    expect(await of()).toEqual([last, middle, first]);
    expect(await of(2)).toEqual([last, middle]);
  });

  test('of several rhythms come earliest first from a moment on, and the live one however old it is', async () => {
    const [a, b] = [await room.pair(), await room.pair()];
    const live = await room.insert(
      aLiveSession(aSession(a, { startsAt: days(-9) }), { startedAt: NOW, lastSignAt: NOW }),
    );
    await room.insert(aClosedSession(aSession(a, { startsAt: days(-8) })));
    const later = await room.session(a, { startsAt: days(5) });
    const atOnce = await room.session(b, { startsAt: NOW });
    await room.session(await room.pair(), { startsAt: days(1) });
    const of = (ids: (typeof a.id)[]) => room.run(({ session }) => session.ofRhythms(ids, NOW));
    expect(await of([a.id, b.id])).toEqual([live, atOnce, later]);
    expect(await of([b.id])).toEqual([atOnce]);
    expect(await of([])).toEqual([]);
  });

  test('held are the last closed of each type, by when it began, for each rhythm', async () => {
    const [a, b] = [await room.pair(), await room.pair()];
    const closed = (rhythm: Rhythm, type: Session['type'], startsAt: Instant) =>
      room.insert(aClosedSession(aSession(rhythm, { type, startsAt })));
    await closed(a, 'deal', days(-28));
    await closed(a, 'deal', days(-14));
    await closed(a, 'skill', days(-21));
    await room.insert(aLiveSession(aSession(a)));
    await room.insert(markMissed(aSession(a, { type: 'performance', startsAt: days(-3) })));
    await closed(b, 'deal', days(-7));
    const held = (ids: (typeof a.id)[]) => room.run(({ session }) => session.held(ids));
    const expected = [
      { rhythm: a.id, type: 'deal', startedAt: days(-14) },
      { rhythm: a.id, type: 'skill', startedAt: days(-21) },
      { rhythm: b.id, type: 'deal', startedAt: days(-7) },
    ];
    const both = await held([a.id, b.id]);
    expect(both).toHaveLength(expected.length);
    expect(both).toEqual(expect.arrayContaining(expected));
    expect(await held([b.id])).toEqual([expected[2]]);
    expect(await held([])).toEqual([]);
    expect(await held([aRhythm({ manager: aPersonId(), rep: aPersonId() }).id])).toEqual([]);
  });
});

describe('decisions', () => {
  test('of the sessions that are asked for come in the order they were made', async () => {
    const rhythm = await room.pair();
    const [one, two, other] = [
      await room.session(rhythm),
      await room.session(rhythm),
      await room.session(rhythm),
    ];
    const [first, second, third] = [
      aDecision(one),
      aDecision(two, { at: addMinutes(NOW, 1), by: rhythm.rep }),
      aDecision(one, { at: addMinutes(NOW, 2) }),
    ];
    await room.run(async ({ decision }) => {
      for (const each of [third, first, second, aDecision(other)]) await decision.insert(each);
    });
    const of = (ids: Session['id'][]) => room.run(({ decision }) => decision.ofSessions(ids));
    expect(await of([one.id, two.id])).toEqual([first, second, third]);
    expect(await of([])).toEqual([]);
  });
});
