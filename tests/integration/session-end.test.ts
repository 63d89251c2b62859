import { noHolidays } from '../../shared/domain/public-holidays.ts';
import { coachAli } from '../support/coached-pair.ts';
import { noCalendar } from '../support/no-calendar.ts';
import { noOwnCalendar } from '../support/no-own-calendar.ts';
import { noTodo } from '../support/no-todo.ts';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDeliveries } from '../../bot/compose/deliveries.ts';
import { kindRules } from '../../bot/effects/effects.ts';
import { tenantTransactions } from '../../bot/storage/tenant-transactions.ts';
import { endLeft, planEnd } from '../../bot/use-cases/session/end-session.ts';
import { startFromMeeting } from '../../bot/use-cases/session/start-from-meeting.ts';
import { storeDocument } from '../../bot/use-cases/note/store-document.ts';
import { openClosing } from '../../shared/contracts/agenda.ts';
import { recordCommitment, removeCommitment } from '../../shared/contracts/commitment.ts';
import { listPastSessions } from '../../shared/contracts/past-session.ts';
import { chooseTeam, getMine, getTeam } from '../../shared/contracts/rhythm.ts';
import {
  answerSessionEnd,
  closeSession,
  getSession,
  listLiveSessions,
  reopenSession,
  startOnTheSpot,
  undoNotHeld,
} from '../../shared/contracts/session.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { RhythmId, SessionId } from '../../shared/domain/ids.ts';
import { eventually } from '../support/eventually.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { REOPENS_WITHIN_MINUTES, heldMinutes } from '../../shared/domain/session.ts';
import type { ClosedSession, LiveSession } from '../../shared/domain/session.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import {
  aCadence,
  aLiveSession,
  anAgendaItem,
  aPerson,
  aRhythm,
  aSession,
  NOW,
} from '../support/builders.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Room, Storage } from './storage/open-storage.ts';

const never = () => Promise.reject(new Error('nobody was to be asked'));
const after = (minutes: number): Instant => addMinutes(NOW, minutes);
const MONTHS = 90 * 24 * 60;

describe('a session that nobody ends', () => {
  let storage: Storage;
  let room: Room;
  let rhythm: Rhythm;
  let now = NOW;
  beforeAll(async () => {
    storage = await openStorage(() => now);
  });
  afterAll(() => storage.end());
  beforeEach(async () => {
    now = NOW;
    room = await storage.room();
    rhythm = await room.pair({ cadence: aCadence() });
  });

  /** One process, on the same database as the others. */
  const aNode = () =>
    createDeliveries({
      withTenantTransaction: tenantTransactions(
        storage.db,
        v7,
        () => now,
        () => noHolidays,
        {
          wake: () => Promise.resolve(),
          kindRules,
          leaseSeconds: 30,
        },
      ),
      clock: () => now,
      newId: v7,
      leaseSeconds: 30,
      ports: {
        send: () => Promise.resolve({ ok: true, activityId: 'sent' }),
        ...{
          replace: never,
          askMember: () => Promise.resolve('unclear' as const),
          onlyTheTwo: () => Promise.resolve(false),
        },
        notesIn: (_state, items) => new Map(items.map((item) => [item, 'Volvo vill ha rabatt'])),
        calendar: noCalendar,
        ownCalendar: noOwnCalendar,
        todo: noTodo,
      },
      onFailed: ({ why }) => expect.unreachable(why),
      log: pino({ level: 'silent' }),
    });
  const carryOut = async (nodes = 1): Promise<void> => {
    const all = Array.from({ length: nodes }, aNode);
    await Promise.all(all.map((node) => node.drain(room.tenant)));
    await Promise.all(all.map((node) => node.stop()));
  };
  const begun = (more: Partial<LiveSession> = {}): Promise<LiveSession> =>
    room.run(async (stores) => {
      const live = aLiveSession(aSession(rhythm, { agenda: [anAgendaItem()] }), more);
      await stores.session.insert(live);
      await planEnd(stores, live);
      return live;
    });
  const find = ({ id }: LiveSession) => room.run(({ session }) => session.find(id));
  const stored = async ({ id }: LiveSession): Promise<unknown> =>
    (
      await storage.superuser.query<{ state: string }>('select state from session where session_id = $1', [
        id,
      ])
    ).rows[0]?.state;
  const typeIn = (session: LiveSession) =>
    room.run((stores) => storeDocument(stores, session.id, () => new Uint8Array([1])));
  const closed = async (session: LiveSession): Promise<ClosedSession> => {
    const found = await find(session);
    if (found?.state !== 'closed') throw new Error(found?.state);
    return found;
  };

  test('is never shown as live beyond its end, though nothing has carried it out', async () => {
    const live = await begun();
    now = after(59);
    expect(await find(live)).toMatchObject({ state: 'live' });
    now = after(60);
    expect(await find(live)).toMatchObject({ state: 'closed', endedByItself: true, closedAt: after(60) });
    now = after(MONTHS);
    expect(await find(live)).toMatchObject({ state: 'closed', closedAt: after(60) });
    expect(await room.run(({ session }) => session.ofRhythms([rhythm.id], NOW))).toMatchObject([
      { state: 'closed' },
    ]);
    expect(await stored(live)).toBe('live');
  });

  test('waits for those who go on, and ends half an hour after them', async () => {
    const live = await begun();
    for (const minutes of [20, 40, 50, 65]) {
      now = after(minutes);
      await carryOut();
      await typeIn(live);
    }
    now = after(94);
    await carryOut();
    expect(await stored(live)).toBe('live');
    now = after(95);
    await carryOut();
    expect(await stored(live)).toBe('closed');
    expect(heldMinutes(await closed(live))).toBe(45);
  });

  test('has its signs of life written down once a minute at most, and none after its end', async () => {
    const live = await begun();
    const sign = (hasContent: boolean) =>
      room.run(({ session }) => session.noteSign({ rhythm: rhythm.id }, hasContent));
    now = after(10);
    await sign(false);
    now = after(10.5);
    await sign(false);
    expect(await find(live)).toMatchObject({ lastSignAt: after(10), hasContent: false });
    await sign(true);
    expect(await find(live)).toMatchObject({ lastSignAt: after(10.5), hasContent: true });
    now = after(61);
    await sign(true);
    expect(await closed(live)).toMatchObject({ lastSignAt: after(10.5), closedAt: after(60) });
  });

  test('is ended once by two nodes, with its notes, and what comes next is planned', async () => {
    const live = await begun();
    now = after(10);
    await typeIn(live);
    now = after(MONTHS);
    await carryOut(2);
    expect(await closed(live)).toMatchObject({ version: 2, endQuestion: 'finished', closedAt: after(60) });
    expect((await room.run(({ note }) => note.ofSession(live.id))).map(({ text }) => text)).toEqual([
      'Volvo vill ha rabatt',
    ]);
    const all = await room.run(({ session }) => session.ofRhythm(rhythm.id));
    expect(all.filter(({ state }) => state === 'planned')).toHaveLength(4);
    expect(all.filter(({ state }) => state === 'live')).toEqual([]);
  });

  test('and left nothing counts for nothing until somebody says that it was held', async () => {
    await begun();
    now = after(120);
    await carryOut();
    const held = () => room.run(({ session }) => session.held([rhythm.id]));
    const asked = () => room.run(({ session }) => session.asked([rhythm.id], NOW));
    expect(await asked()).toMatchObject([{ endQuestion: 'held' }]);
    expect(await held()).toEqual([]);
  });

  test('leaves the place to the next one that begins', async () => {
    const left = await begun();
    now = after(61);
    await room.run((stores) => endLeft(stores, rhythm.id, now));
    const next = await begun({ startedAt: now, lastSignAt: now });
    expect(await stored(left)).toBe('closed');
    expect(await find(next)).toMatchObject({ state: 'live' });
    await carryOut();
    expect(await find(next)).toMatchObject({ state: 'live' });
  });

  test('is never taken over by a meeting that begins: that one’s session waits until the other is over', async () => {
    const live = await begun();
    const other = await room.run(async (stores) => {
      const rep = aPerson();
      await stores.person.upsert(rep);
      const pair = aRhythm(
        { manager: rhythm.manager, rep: rep.id },
        { chatId: 'chat', meetingId: 'meeting' },
      );
      await stores.rhythm.insert(pair);
      return pair;
    });
    const waiting = await room.session(other, { agenda: [anAgendaItem()] });
    const begin = () =>
      room.run((stores) => startFromMeeting(stores, { chatId: 'chat', meetingId: 'meeting' }, now));
    const stateOf = (id: SessionId) => room.run(async ({ session }) => (await session.find(id))?.state);
    const inNow = async () =>
      (await room.run(({ session }) => session.liveOf(rhythm.manager))).map(({ id }) => id);

    now = after(59);
    await begin();
    expect(await stateOf(waiting.id)).toBe('planned');
    expect(await stored(live)).toBe('live');
    expect(await inNow()).toEqual([live.id]);
    now = after(60);
    await begin();
    expect(await stateOf(waiting.id)).toBe('live');
    expect(await closed(live)).toMatchObject({ endedByItself: true, closedAt: after(60) });
    expect(await inNow()).toEqual([waiting.id]);
  });
});

describe('what the two see of a session that nobody ended', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  let startedAt: Instant;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterEach(() => kadens.end());

  const start = async (type: ConversationType = 'deal') => {
    const session = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type } });
    startedAt = session.startedAt ?? NOW;
    return session;
  };
  const later = (minutes: number) => kadens.moveClock(addMinutes(startedAt, minutes));
  const step = (sessionId: SessionId) =>
    kadens.must('ali', recordCommitment, {
      body: { rhythmId, sessionId, ownerId: kadens.idOf('ali'), text: 'Ringer Volvo', due: null },
    });
  const see = (id: SessionId) => kadens.must('ali', getSession, { params: { id } });
  const past = async () => (await kadens.must('maria', listPastSessions, { query: { as: 'manager' } })).rows;
  const team = async () => (await kadens.must('maria', getTeam)).rows[0];

  test('names the one that goes on by its own type, at home as anywhere', async () => {
    const { id } = await start('skill');
    expect(await team()).toMatchObject({ liveSessionId: id, live: { id, type: 'skill' } });
    expect((await kadens.must('ali', getMine)).rhythms).toMatchObject([{ live: { id, type: 'skill' } }]);
  });

  test('is asked once: finished, it says how long it took', async () => {
    const { id } = await start();
    await later(18);
    await step(id);
    await later(24 * 60);
    expect(await team()).toMatchObject({
      live: null,
      inQuestion: { id, question: 'finished', minutes: 18, steps: 1 },
    });
    expect(await see(id)).toMatchObject({ state: 'closed', endedByItself: true, heldMinutes: 18 });
    await kadens.must('ali', closeSession, { params: { id } });
    expect(await see(id)).toMatchObject({ inQuestion: null, heldMinutes: 18 });
    expect((await team())?.inQuestion).toBeNull();
    await kadens.kadens.sweep();
    expect(await past()).toMatchObject([{ id, state: 'closed', minutes: 18 }]);
  });

  test('that didn’t happen isn’t counted, and what was promised in it stays', async () => {
    const { id } = await start();
    await later(10);
    await step(id);
    await later(24 * 60);
    await kadens.must('maria', answerSessionEnd, { params: { id }, body: { held: false } });
    expect(await see(id)).toMatchObject({ state: 'missed' });
    expect(await team()).toMatchObject({ daysSince: null, openCommitments: 1, inQuestion: null });
  });

  test('is not lost by a slip: that it didn’t happen can be taken back by either, and the two are asked again', async () => {
    const { id } = await start();
    const params = { id };
    await later(10);
    await step(id);
    const begun = await see(id);
    await later(24 * 60);
    await kadens.must('maria', answerSessionEnd, { params, body: { held: false } });
    expect(await see(id)).toMatchObject({ state: 'missed', notHeldBy: { id: kadens.idOf('maria') } });
    await kadens.must('ali', undoNotHeld, { params });
    expect(await see(id)).toMatchObject({
      ...{ state: 'closed', endedByItself: true, heldMinutes: 10, notHeldBy: null },
      ...{ startedAt: begun.startedAt, inQuestion: { id, question: 'finished', steps: 1 } },
    });
    expect(await kadens.call('ali', undoNotHeld, { params })).toMatchObject({ ok: false, status: 409 });
  });

  test.each([
    ['maria', 'ali'],
    ['ali', 'maria'],
  ] as const)('that %s ends and %s says didn’t happen is held, whoever comes first', async (ends, denies) => {
    for (const isDeniedFirst of [true, false]) {
      const { id } = await start();
      const params = { id };
      await later(10);
      await step(id);
      await later(24 * 60);
      const deny = () => kadens.call(denies, answerSessionEnd, { params, body: { held: false } });
      if (isDeniedFirst) expect(await deny()).toMatchObject({ ok: true });
      await kadens.must(ends, closeSession, { params });
      if (!isDeniedFirst) expect(await deny()).toMatchObject({ ok: false, problem: { code: 'changed' } });
      expect(await see(id)).toMatchObject({
        ...{ state: 'closed', inQuestion: null, heldMinutes: 10, notHeldBy: null },
      });
    }
  });

  test('where one says that it was held and the other that it wasn’t was held, whoever comes first', async () => {
    for (const first of [true, false]) {
      const { id } = await start();
      const params = { id };
      await later(2);
      await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
      await kadens.call('ali', answerSessionEnd, { params, body: { held: first } });
      await kadens.call('maria', answerSessionEnd, { params, body: { held: !first } });
      expect(await see(id)).toMatchObject({
        ...{ state: 'closed', noStepReason: 'Inget nytt', heldMinutes: 2, inQuestion: null },
      });
    }
  });

  test('that two say didn’t happen is said by the first, and neither is refused', async () => {
    const { id } = await start();
    const params = { id };
    await later(10);
    await step(id);
    await later(24 * 60);
    await kadens.must('ali', answerSessionEnd, { params, body: { held: false } });
    await kadens.must('maria', answerSessionEnd, { params, body: { held: false } });
    expect(await see(id)).toMatchObject({ state: 'missed', notHeldBy: { id: kadens.idOf('ali') } });
  });

  test('ended by hand within minutes with nothing written counts once somebody says so', async () => {
    const { id } = await start();
    await later(2);
    const params = { id };
    const closed = await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    expect(closed).toMatchObject({ state: 'closed', heldMinutes: 2, inQuestion: { question: 'held' } });
    expect(await team()).toMatchObject({ daysSince: null });
    expect(await past()).toMatchObject([{ id, inQuestion: true, minutes: 2 }]);
    await kadens.must('ali', answerSessionEnd, { params, body: { held: true } });
    expect(await team()).toMatchObject({ daysSince: 0 });
    expect(await past()).toMatchObject([{ id, inQuestion: false, minutes: 2 }]);
  });

  test('is in the manager’s card the next morning', async () => {
    const { userActions, chats } = kadens.standIns;
    await userActions.install('maria', chats.personal('maria'));
    const { id } = await start();
    await later(10);
    await step(id);
    await later(60);
    await kadens.kadens.sweep();
    await later(24 * 60);
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(JSON.stringify(chats.personal('maria').messages)).toContain('Blev ni klara?');
    });
  });

  test('that was ended by a slip goes on at its closing, and is told of once, when it is over', async () => {
    const { userActions, chats } = kadens.standIns;
    await userActions.install('ali', chats.personal('ali'));
    const { id } = await start();
    const made = await step(id);
    const slip = made.id;
    expect((await kadens.must('maria', openClosing, { params: { id } })).closing).toBe(true);
    expect(await see(id)).toMatchObject({ state: 'live', closing: true, leaderId: kadens.idOf('maria') });
    await kadens.must('ali', closeSession, { params: { id } });
    expect(await kadens.must('maria', reopenSession, { params: { id } })).toMatchObject({
      ...{ state: 'live', closing: true, closedAt: null },
      steps: [{ id: slip }],
    });

    await kadens.must('ali', removeCommitment, { params: { id: slip } });
    expect((await see(id)).steps).toEqual([]);
    await kadens.moveClock(addMinutes(kadens.now(), 1));
    // An undone removal puts it back in its place; nothing may come from before the session or after now.
    const again = async (recordedAt: Instant) => {
      const { rhythmId, sessionId, owner, text, due } = made;
      const body = { rhythmId, sessionId, ownerId: owner.id, text, due, recordedAt };
      const back = await kadens.must('ali', recordCommitment, { body });
      await kadens.must('ali', removeCommitment, { params: { id: back.id } });
      return back.recordedAt;
    };
    expect(await again(made.recordedAt)).toBe(made.recordedAt);
    for (const minutes of [-60 * 24, 60])
      expect(await again(addMinutes(made.recordedAt, minutes))).not.toBe(
        addMinutes(made.recordedAt, minutes),
      );
    await step(id);
    await kadens.must('maria', closeSession, { params: { id } });
    const recaps = () =>
      chats.personal('ali').messages.filter((one) => JSON.stringify(one).includes('Ringer Volvo')).length;
    await kadens.kadens.sweep();
    expect(recaps()).toBe(0);
    await kadens.moveClock(addMinutes(kadens.now(), REOPENS_WITHIN_MINUTES));
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(recaps()).toBe(1);
    });
    expect(await kadens.call('ali', reopenSession, { params: { id } })).toMatchObject({
      problem: { code: 'too-late' },
    });
    const [kept] = (await see(id)).steps;
    expect(await kadens.call('ali', removeCommitment, { params: { id: kept?.id ?? '' } })).toMatchObject({
      problem: { code: 'session-closed' },
    });
  });

  test('is asked about by name before one of the two begins another, and ends when they say so', async () => {
    const { id } = await start();
    await later(12);
    await step(id);
    const { rows } = await kadens.must('maria', chooseTeam, {
      body: { people: [kadens.idOf('ali'), kadens.idOf('sara')], greet: false },
    });
    const withSara = rows.find(({ rhythm }) => rhythm.rep.id === kadens.idOf('sara'))?.rhythm.id ?? '';
    const begin = (others: 'ask' | 'end') =>
      kadens.call('maria', startOnTheSpot, { body: { rhythmId: withSara, type: 'skill', others } });
    expect(await begin('ask')).toMatchObject({
      status: 409,
      problem: { code: 'in-another', current: { id, type: 'deal', rep: { id: kadens.idOf('ali') } } },
    });
    expect(await see(id)).toMatchObject({ state: 'live' });
    expect(await kadens.must('maria', listLiveSessions)).toMatchObject({
      sessions: [{ id, you: 'manager' }],
    });
    expect(await begin('end')).toMatchObject({ ok: true, value: { state: 'live', type: 'skill' } });
    expect(await see(id)).toMatchObject({
      ...{ state: 'closed', endedByItself: true, heldMinutes: 12 },
      inQuestion: { question: 'finished', steps: 1 },
    });
  });
});
