import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  askForHelp,
  changeCommitment,
  dropCommitment,
  keepCommitment,
  moveCommitment,
  noteOutcome,
  recordCommitment,
  reopenCommitment,
} from '../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { getRecommendation } from '../../shared/contracts/session-subject.ts';
import type { RhythmId, SessionId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

type Mentioned = Readonly<{ due?: string; owner?: 'ali' | 'maria'; plan?: string | null }>;

describe('following up what was promised', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterEach(() => kadens.end());

  const record = (
    text: string,
    { due = '2026-11-24', owner = 'ali', plan = null }: Mentioned = {},
  ): Promise<CommitmentView> =>
    kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf(owner), text, due, plan },
    });
  const seen = ({ id, version }: CommitmentView) => ({ params: { id }, body: { version } });
  const move = (one: CommitmentView, to = '2026-12-01', reason: 'time' | 'customer' = 'time') =>
    kadens.must('ali', moveCommitment, {
      params: { id: one.id },
      body: { version: one.version, to, reason },
    });
  const start = async (): Promise<SessionId> =>
    (await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } })).id;
  const look = (id: SessionId, person: 'maria' | 'ali' = 'ali') =>
    kadens.must(person, getSession, { params: { id } });
  const later = () => kadens.moveClock(toInstant('2026-11-26T09:00:00.000Z'));

  test('a move can be taken back: the old day, the old number of moves, and it waits for its answer again', async () => {
    const offer = await record('Skickar offerten');
    await later();
    const id = await start();
    const moved = await move(offer);
    expect(moved).toMatchObject({ due: '2026-12-01', moves: 1 });
    expect((await look(id)).answered).toEqual([offer.id]);

    const back = await kadens.must('ali', reopenCommitment, seen(moved));
    expect(back).toMatchObject({ due: '2026-11-24', moves: 0, state: 'open', overdue: true });
    expect((await look(id)).answered).toEqual([]);
    const again = await kadens.must('ali', reopenCommitment, seen(back));
    expect(again).toMatchObject({ due: '2026-11-24', moves: 0 });
    const reasons = (await kadens.must('ali', getRecommendation, { params: { id } })).types;
    expect(JSON.stringify(reasons)).not.toContain('performance.slipped');
  });

  test('only what happened last is taken back: a move before a correction stays', async () => {
    const offer = await record('Skickar offerten');
    await later();
    const moved = await move(offer);
    const corrected = await kadens.must('ali', changeCommitment, {
      params: { id: offer.id },
      body: { version: moved.version, text: 'Skickar avtalet' },
    });
    const same = await kadens.must('ali', reopenCommitment, seen(corrected));
    expect(same).toMatchObject({ due: '2026-12-01', moves: 1, text: 'Skickar avtalet' });
  });

  test('a move that waits for the customer is taken back without a move less than there were', async () => {
    const offer = await record('Skickar offerten');
    await later();
    const once = await move(offer);
    const waits = await move(once, '2026-12-04', 'customer');
    expect(waits.moves).toBe(1);
    const back = await kadens.must('ali', reopenCommitment, seen(waits));
    expect(back).toMatchObject({ due: '2026-12-01', moves: 1 });
  });

  test('kept and dropped are taken back whole, a wish for help with them', async () => {
    const stuck = await kadens.must('ali', askForHelp, seen(await record('Skickar offerten')));
    const kept = await kadens.must('ali', keepCommitment, seen(stuck));
    expect(kept.helpWanted).toBe(false);
    const back = await kadens.must('ali', reopenCommitment, seen(kept));
    expect(back).toMatchObject({ state: 'open', helpWanted: true });
    const dropped = await kadens.must('ali', dropCommitment, {
      params: { id: back.id },
      body: { version: back.version, why: 'Kunden köpte ändå' },
    });
    const open = await kadens.must('maria', reopenCommitment, seen(dropped));
    expect(open).toMatchObject({ state: 'open', why: null, helpWanted: true });
  });

  test('what came of it stays with the promise, for both, until the answer is taken back', async () => {
    const kept = await kadens.must('ali', keepCommitment, seen(await record('Skickar offerten')));
    const told = await kadens.must('ali', noteOutcome, {
      params: { id: kept.id },
      body: { version: kept.version, outcome: ' De vill ha ett möte ' },
    });
    expect(told).toMatchObject({ state: 'kept', outcome: 'De vill ha ett möte' });
    const back = await kadens.must('maria', reopenCommitment, seen(told));
    expect(back.outcome).toBeNull();
    const late = await kadens.call('ali', noteOutcome, {
      params: { id: back.id },
      body: { version: back.version, outcome: 'Inget' },
    });
    expect(late).toMatchObject({ ok: false, status: 409, problem: { code: 'changed' } });
  });

  test('whoever opens the session later sees what has been answered, and the closed one keeps it', async () => {
    const [mine, offer] = [await record('Pratar med produkt', { owner: 'maria' }), await record('Skickar')];
    await later();
    const id = await start();
    expect((await look(id, 'maria')).followUp.map((one) => one.id)).toEqual([mine.id, offer.id]);
    await move(offer);
    const now = await look(id, 'maria');
    expect([now.followUp.length, now.answered]).toEqual([2, [offer.id]]);
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    expect((await look(id)).answered).toEqual([offer.id]);
  });

  test('both are told how many of the last ten each has kept in time', async () => {
    const [early, late] = [await record('Ringer', { due: '2026-11-26' }), await record('Skickar')];
    await record('Pratar med produkt', { owner: 'maria' });
    await later();
    await kadens.must('ali', keepCommitment, seen(early));
    await kadens.must('ali', keepCommitment, seen(late));
    const id = await start();
    const told = { manager: { kept: 0, of: 1 }, rep: { kept: 1, of: 2 } };
    expect([(await look(id)).inTime, (await look(id, 'maria')).inTime]).toEqual([told, told]);
  });

  test('an if–then plan and what a step serves are kept, changed and taken away, and the reminder has the plan', async () => {
    const plan = 'När kunden frågar om priset, då frågar jag först vad de jämför med.';
    const offer = await record('Ställer tre frågor', { due: '2026-11-25', plan });
    expect(offer).toMatchObject({ plan, serves: null });
    const serving = await kadens.must('maria', changeCommitment, {
      params: { id: offer.id },
      body: { version: offer.version, serves: 'Ny ARR' },
    });
    expect(serving).toMatchObject({ plan, serves: 'Ny ARR', text: 'Ställer tre frågor', due: '2026-11-25' });
    await kadens.moveClock(toInstant('2026-11-24T08:30:00.000Z'));
    await kadens.kadens.sweep();
    const cards = JSON.stringify(kadens.standIns.chats.personal('ali').messages);
    expect(cards).toContain(plan);
    const without = await kadens.must('ali', changeCommitment, {
      params: { id: offer.id },
      body: { version: serving.version, plan: null },
    });
    expect(without.plan).toBeNull();
    const tooLong = { version: without.version, plan: 'x'.repeat(161) };
    expect(
      await kadens.call('ali', changeCommitment, { params: { id: offer.id }, body: tooLong }),
    ).toMatchObject({ ok: false, status: 422 });
  });
});
