import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  disputeCommitment,
  dropCommitment,
  keepCommitment,
  moveCommitment,
  noteOutcome,
  recordCommitment,
  reopenCommitment,
} from '../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import { answerExpectation, sayExpectation } from '../../shared/contracts/expectation.ts';
import { endFocus, setFocus } from '../../shared/contracts/focus.ts';
import { rate } from '../../shared/contracts/rating.ts';
import { getRecap } from '../../shared/contracts/recap.ts';
import { closeSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import type { RhythmId, SessionId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

type Pair = 'maria' | 'ali';

describe('the recap of a session', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterEach(() => kadens.end());

  const record = (by: Pair, owner: Pair, text: string, sessionId: SessionId | null = null) =>
    kadens.must(by, recordCommitment, {
      body: { rhythmId, sessionId, ownerId: kadens.idOf(owner), text, due: '2026-11-27' },
    });
  const start = async (): Promise<SessionId> =>
    (await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'skill' } })).id;
  const close = (id: SessionId) =>
    kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
  const recap = (id: SessionId, person: Pair = 'ali') => kadens.must(person, getRecap, { params: { id } });
  const seen = ({ id, version }: CommitmentView) => ({ params: { id }, body: { version } });
  const keep = (one: CommitmentView, by: Pair = 'ali') => kadens.must(by, keepCommitment, seen(one));
  const move = (one: CommitmentView, to: string, by: Pair = 'ali') =>
    kadens.must(by, moveCommitment, {
      params: { id: one.id },
      body: { version: one.version, to, reason: 'customer' },
    });
  const drop = (one: CommitmentView, why: string) =>
    kadens.must('ali', dropCommitment, { params: { id: one.id }, body: { version: one.version, why } });
  const on = (moment: string) => kadens.moveClock(toInstant(moment));

  test('says what was answered while it went on, the manager’s own first, and keeps it whatever comes later', async () => {
    const [calls, sends, drops, waits] = [
      await record('maria', 'ali', 'Ringa Atlas'),
      await record('maria', 'ali', 'Skicka offerten'),
      await record('maria', 'ali', 'Boka Stena'),
      await record('maria', 'ali', 'Läsa avtalet'),
    ];
    const talks = await record('maria', 'maria', 'Prata med produkt');
    const slipped = await keep(await record('maria', 'ali', 'Gjort före'));
    await on('2026-11-26T09:00:00.000Z');
    const id = await start();
    await on('2026-11-26T09:05:00.000Z');
    await keep(calls);
    const moved = await move(sends, '2026-12-04');
    await drop(drops, 'De har valt en annan');
    await kadens.must('ali', reopenCommitment, seen(await keep(waits)));
    await keep(talks, 'maria');
    await on('2026-11-26T09:30:00.000Z');
    await close(id);
    await on('2026-11-27T09:00:00.000Z');
    await move(moved, '2026-12-10');

    for (const person of ['ali', 'maria'] as const) {
      const { followedUp } = await recap(id, person);
      expect(followedUp.map(({ commitment, answer }) => [commitment.text, answer.what, answer.to])).toEqual([
        ['Prata med produkt', 'kept', null],
        ['Ringa Atlas', 'kept', null],
        ['Skicka offerten', 'moved', '2026-12-04'],
        ['Boka Stena', 'dropped', null],
      ]);
      expect(followedUp[2]?.answer).toMatchObject({ from: '2026-11-27', reason: 'customer' });
      expect(followedUp[3]?.commitment.why).toBe('De har valt en annan');
      expect(followedUp.map(({ commitment }) => commitment.id)).not.toContain(slipped.id);
    }
  });

  test('says what has become of its steps since, and leaves out what was taken back before the close', async () => {
    const id = await start();
    const [keeps, moves, drops, disputes, stays] = [
      await record('ali', 'ali', 'Ringa Atlas', id),
      await record('ali', 'ali', 'Skicka offerten', id),
      await record('ali', 'ali', 'Boka Stena', id),
      await record('maria', 'ali', 'Läsa avtalet', id),
      await record('ali', 'maria', 'Prata med produkt', id),
    ];
    await drop(await record('ali', 'ali', 'Fel sagt', id), 'Fel sagt');
    await close(id);
    expect((await recap(id)).steps.map(({ since }) => since)).toEqual([null, null, null, null, null]);

    await on('2026-11-23T12:00:00.000Z');
    const kept = await keep(keeps);
    await kadens.must('ali', noteOutcome, {
      params: { id: kept.id },
      body: { version: kept.version, outcome: 'De vill ha ett möte' },
    });
    await move(await move(moves, '2026-12-01'), '2026-12-04');
    await drop(drops, 'De har valt en annan');
    await kadens.must('ali', disputeCommitment, seen(disputes));
    for (const person of ['ali', 'maria'] as const) {
      const { steps } = await recap(id, person);
      const told = steps.map(({ commitment, since, late }) => [commitment.text, since?.what ?? null, late]);
      expect(told).toEqual([
        ['Ringa Atlas', 'kept', false],
        ['Skicka offerten', 'moved', false],
        ['Boka Stena', 'dropped', false],
        ['Läsa avtalet', 'disputed', false],
        ['Prata med produkt', null, false],
      ]);
      expect(steps[0]?.commitment.outcome).toBe('De vill ha ett möte');
      expect(steps[1]?.since).toMatchObject({ from: '2026-11-27', to: '2026-12-04', reason: 'customer' });
      expect(steps[1]?.since?.by.name).toBe('Ali Rezai');
      expect(steps[2]?.commitment.why).toBe('De har valt en annan');
    }
    expect(stays.state).toBe('open');
  });

  test('a protest is taken back by whoever made it, and by nobody else', async () => {
    const id = await start();
    const wrong = await record('maria', 'ali', 'Ringa alla kunder', id);
    await kadens.must('ali', recordDecision, { params: { id }, body: { text: 'Volvo först' } });
    await close(id);
    const disputed = await kadens.must('ali', disputeCommitment, seen(wrong));
    const still = await kadens.must('maria', reopenCommitment, seen(disputed));
    expect(still.disputed).toBe(true);
    const back = await kadens.must('ali', reopenCommitment, seen(still));
    expect(back).toMatchObject({ disputed: false, mayDispute: true });
    expect((await recap(id)).steps[0]?.since).toBeNull();
  });

  test('takes what was forgotten for two weeks, says who added it and when, and then nothing more', async () => {
    const id = await start();
    await record('maria', 'ali', 'Ringa Atlas', id);
    await kadens.must('maria', recordDecision, { params: { id }, body: { text: 'Volvo räknas inte med' } });
    await close(id);
    await on('2026-11-25T12:00:00.000Z');
    await record('ali', 'maria', 'Prata med produkt', id);
    await kadens.must('ali', recordDecision, { params: { id }, body: { text: 'Inga fler rabatter' } });

    const { steps, decisions, mayAdd } = await recap(id, 'maria');
    expect(mayAdd).toBe(true);
    expect(steps.map(({ commitment, late }) => [commitment.text, late])).toEqual([
      ['Ringa Atlas', false],
      ['Prata med produkt', true],
    ]);
    expect(steps[1]?.commitment).toMatchObject({
      recordedBy: { id: kadens.idOf('ali') },
      recordedAt: expect.stringMatching(/^2026-11-25T12:00/) as string,
    });
    expect(decisions.map(({ decision, late }) => [decision.text, decision.by.id, late])).toEqual([
      ['Volvo räknas inte med', kadens.idOf('maria'), false],
      ['Inga fler rabatter', kadens.idOf('ali'), true],
    ]);

    await on('2026-12-10T12:00:00.000Z');
    expect((await recap(id)).mayAdd).toBe(false);
    const body = { rhythmId, sessionId: id, ownerId: kadens.idOf('ali'), text: 'För sent', due: null };
    const late = { ok: false, problem: { code: 'session-closed' } };
    expect(await kadens.call('ali', recordCommitment, { body })).toMatchObject(late);
    const decided = { params: { id }, body: { text: 'För sent' } };
    expect(await kadens.call('maria', recordDecision, decided)).toMatchObject(late);
  });

  test('what was entered afterwards says by whom, and its own steps are no additions', async () => {
    await on('2026-11-25T12:00:00.000Z');
    const { id } = await kadens.must('maria', enterAfterwards, {
      body: {
        ...{ rhythmId, type: 'deal', day: '2026-11-24', decisions: ['Volvo räknas inte med'] },
        steps: [
          { ownerId: kadens.idOf('ali'), text: 'Ringa Atlas', due: '2026-11-30' },
          { ownerId: kadens.idOf('maria'), text: 'Prata med produkt', due: null },
        ],
      },
    });
    await on('2026-11-25T13:00:00.000Z');
    await record('ali', 'ali', 'Skicka offerten', id);
    const told = await recap(id);
    expect(told.enteredBy?.id).toBe(kadens.idOf('maria'));
    expect(told.steps.map(({ late }) => late)).toEqual([false, false, true]);
    expect(told.decisions.map(({ late }) => late)).toEqual([false]);
  });

  test('has the ratings and the focus of that time, and what was said in it of what is expected', async () => {
    const focus = { params: { id: rhythmId }, body: { behaviour: 'asks-open', until: '2026-12-20' } };
    const { id: focusId, version } = await kadens.must('maria', setFocus, focus);
    const id = await start();
    const rating = { behaviour: 'explores-impact', evidence: 'Volvo i går', version: 0 };
    await kadens.must('ali', rate, { params: { id }, body: { ...rating, level: 2 } });
    await kadens.must('maria', rate, { params: { id }, body: { ...rating, level: 3 } });
    const say = (text: string, sessionId: SessionId | null) =>
      kadens.must('maria', sayExpectation, { params: { id: rhythmId }, body: { text, sessionId } });
    await say('Inget andra möte utan siffra', id);
    await say('Sagt utanför samtalet', null);
    expect(await kadens.call('ali', getRecap, { params: { id } })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
    await on('2026-11-23T08:25:00.000Z');
    await close(id);
    await on('2026-11-25T12:00:00.000Z');
    await kadens.must('maria', endFocus, { params: { id: focusId }, body: { version, how: 'achieved' } });
    await kadens.must('maria', setFocus, {
      params: { id: rhythmId },
      body: { behaviour: 'listens', until: '2026-12-20' },
    });

    const { behaviours, expectations } = await recap(id);
    const told = behaviours.map(({ behaviour, inFocus, mine, theirs }) => [
      ...[behaviour, inFocus, mine?.level, theirs?.level],
    ]);
    expect(told).toEqual([
      ['explores-impact', false, 2, 3],
      ['asks-open', true, undefined, undefined],
    ]);
    expect(expectations.map(({ text, state }) => [text, state])).toEqual([
      ['Inget andra möte utan siffra', 'said'],
    ]);
    const [expectation] = expectations;
    if (!expectation) throw new Error('nothing was said');
    await kadens.must('ali', answerExpectation, {
      params: { id: expectation.id },
      body: { version: expectation.version, answer: 'confirmed' },
    });
    expect((await recap(id, 'maria')).expectations[0]?.state).toBe('confirmed');
  });

  test('is nobody else’s', async () => {
    const id = await start();
    await close(id);
    for (const person of ['sara', 'lars', 'eva', 'adam', 'mallory'] as const)
      expect(await kadens.call(person, getRecap, { params: { id } })).toMatchObject({
        ok: false,
        problem: { code: 'not-found' },
      });
  });
});
