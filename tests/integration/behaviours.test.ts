import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { behaviourOf } from '../../shared/coaching/behaviours.ts';
import { askForHelp, recordCommitment } from '../../shared/contracts/commitment.ts';
import { getDevelopment } from '../../shared/contracts/development.ts';
import { answerExpectation, sayExpectation } from '../../shared/contracts/expectation.ts';
import { endFocus, resumeFocus, setFocus } from '../../shared/contracts/focus.ts';
import { getSessionRatings, observe, rate, takeBackObservation } from '../../shared/contracts/rating.ts';
import { chooseTeam, getMine, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { getRecommendation } from '../../shared/contracts/session-subject.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

type Who = 'maria' | 'ali';
const EVIDENCE = 'I mötet med Volvo: frågade två gånger om kostnaden';

describe('behaviours', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterEach(() => kadens.end());

  const development = (who: Who) => kadens.must(who, getDevelopment, { params: { id: rhythmId } });
  const practise = (behaviour = 'asks-open', who: Who = 'maria') =>
    kadens.must(who, setFocus, { params: { id: rhythmId }, body: { behaviour, until: '2027-01-15' } });
  const begin = async (type = 'skill') =>
    (await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type } })).id;
  const close = (id: string) =>
    kadens.must('ali', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
  const given = (more: object = {}) => ({
    ...{ behaviour: 'asks-open', level: 2, evidence: EVIDENCE, version: 0 },
    ...more,
  });
  const rates = (who: Who, id: string, more: object = {}) =>
    kadens.must(who, rate, { params: { id }, body: given(more) });
  const shown = async (who: Who, id: string, behaviour = 'asks-open') =>
    (await kadens.must(who, getSessionRatings, { params: { id } })).behaviours.find(
      (one) => one.behaviour === behaviour,
    );
  const reasons = async () => {
    const next = (await kadens.must('ali', getMine)).rhythms[0]?.next;
    const { types } = await kadens.must('ali', getRecommendation, { params: { id: next?.id ?? '' } });
    return types.find(({ type }) => type === 'skill')?.reasons ?? [];
  };

  describe('in a session', () => {
    test('neither sees the other’s rating, by any way, before having rated the same', async () => {
      await practise();
      const id = await begin();
      await rates('maria', id, { level: 4 });
      const before = { mine: null, theirs: null, theyHaveRated: true, inFocus: true };
      expect(await shown('ali', id)).toMatchObject(before);
      expect((await development('ali')).ratings).toEqual([]);
      expect(JSON.stringify(await kadens.must('ali', getSession, { params: { id } }))).not.toContain(
        EVIDENCE,
      );
      // Rating another behaviour, a refused rating and a stale version reveal nothing.
      await rates('ali', id, { behaviour: 'listens' });
      const refusals = [given({ evidence: '' }), given({ version: 7 })];
      for (const body of refusals) {
        const answer = await kadens.call('ali', rate, { params: { id }, body });
        expect(answer.ok).toBe(false);
        expect(JSON.stringify(answer)).not.toContain('"level":4');
      }
      expect((await shown('ali', id))?.theirs).toBeNull();
      expect((await shown('maria', id, 'listens'))?.theirs).toBeNull();

      const { behaviours } = await rates('ali', id, { level: 2 });
      expect(behaviours[0]).toMatchObject({ mine: { level: 2 }, theirs: { level: 4, evidence: EVIDENCE } });
      expect(await shown('maria', id)).toMatchObject({ mine: { level: 4 }, theirs: { level: 2 } });
    });

    test('of two who rate at once neither sees the other’s without having given their own', async () => {
      await practise();
      const id = await begin();
      const both = await Promise.all([rates('maria', id, { level: 4 }), rates('ali', id, { level: 2 })]);
      for (const { behaviours } of both) expect(behaviours[0]?.mine).not.toBeNull();
      expect(both.filter(({ behaviours }) => behaviours[0]?.theirs === null)).toHaveLength(1);
    });

    test('what only one has rated is seen by both once the session closes, and then nobody changes it', async () => {
      await practise();
      const id = await begin();
      await rates('maria', id);
      await close(id);
      expect(await shown('ali', id)).toMatchObject({ mine: null, theirs: { level: 2 } });
      expect((await development('ali')).ratings).toMatchObject([
        { level: 2, by: { name: 'Maria Lindqvist' } },
      ]);
      for (const who of ['maria', 'ali'] as const) {
        const answer = await kadens.call(who, rate, { params: { id }, body: given({ version: 1 }) });
        expect(answer).toMatchObject({ ok: false, problem: { code: 'not-live' } });
      }
    });

    test('“not seen” needs no evidence, is no level, and counts as having rated', async () => {
      await practise();
      const id = await begin();
      await rates('maria', id, { level: 3 });
      const { behaviours } = await rates('ali', id, { level: null, evidence: '' });
      expect(behaviours[0]).toMatchObject({ mine: { level: null }, theirs: { level: 3 } });
    });

    test('a rating is corrected by its version, and a level changed after seeing the other’s says so', async () => {
      await practise();
      const id = await begin();
      await rates('ali', id, { level: 2 });
      const quiet = await rates('ali', id, { level: 3, version: 1 });
      expect(quiet.behaviours[0]?.mine).toMatchObject({ level: 3, revised: false, version: 2 });
      const stale = await kadens.call('ali', rate, { params: { id }, body: given({ version: 1 }) });
      expect(stale).toMatchObject({ ok: false, problem: { code: 'changed' } });
      await rates('maria', id, { level: 5 });
      const loud = await rates('ali', id, { level: 4, version: 2 });
      expect(loud.behaviours[0]?.mine).toMatchObject({ level: 4, revised: true });
      expect((await shown('maria', id))?.theirs).toMatchObject({ level: 4, revised: true });
    });
  });

  test('a focus is set and ended by either, stands on the session for both, and its end can be taken back', async () => {
    const first = await practise();
    await practise('listens', 'ali');
    const third = { behaviour: 'learns', until: '2027-01-15' };
    const refused = await kadens.call('ali', setFocus, { params: { id: rhythmId }, body: third });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'two-at-once' } });
    const id = await begin();
    const names = async (who: Who) =>
      (await kadens.must(who, getSession, { params: { id } })).focus.map(({ name }) => name.sv);
    expect(await names('ali')).toEqual(['Ställer öppna frågor och följdfrågor', 'Lyssnar och sammanfattar']);
    expect((await kadens.must('maria', getTeam)).rows[0]?.focus).toEqual(['asks-open', 'listens']);

    const body = { version: first.version, how: 'achieved', outcome: 'Frågar två gånger innan han svarar' };
    const ended = await kadens.must('ali', endFocus, { params: { id: first.id }, body });
    expect(await names('maria')).toEqual(['Lyssnar och sammanfattar']);
    expect((await development('maria')).ended).toMatchObject([
      { id: first.id, state: 'achieved', outcome: 'Frågar två gånger innan han svarar' },
    ]);
    await kadens.must('ali', resumeFocus, { params: { id: first.id }, body: { version: ended.version } });
    expect((await development('maria')).focus.map(({ behaviour }) => behaviour)).toEqual([
      'asks-open',
      'listens',
    ]);
  });

  test('of two who set a third at once, with room for one, one is told that there is none', async () => {
    await practise();
    const set = (who: Who, behaviour: string) =>
      kadens.call(who, setFocus, {
        params: { id: rhythmId },
        body: { behaviour, until: '2027-01-15' },
      });
    const answers = await Promise.all([set('maria', 'listens'), set('ali', 'learns')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await development('ali')).focus).toHaveLength(2);
  });

  test('three who practise the same are named to their manager alone, with the addresses to invite them by', async () => {
    const people = (['sara', 'omar'] as const).map((who) => kadens.idOf(who));
    await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
    const team = () => kadens.must('maria', getTeam);
    const body = { behaviour: 'listens', until: '2027-01-15' };
    const { rows } = await team();
    for (const { rhythm } of rows.slice(1))
      await kadens.must('maria', setFocus, { params: { id: rhythm.id }, body });
    expect((await team()).together).toBeNull();
    const [first] = rows;
    const params = { id: first?.rhythm.id ?? '' };
    const { id, version } = await kadens.must('maria', setFocus, { params, body });
    const { together } = await team();
    expect(together?.behaviour).toBe('listens');
    expect(together?.people.map(({ name }) => name)).toEqual(['Ali Rezai', 'Omar Haddad', 'Sara Nyström']);
    for (const { address } of together?.people ?? []) expect(address).toMatch(/@/);
    for (const other of ['ali', 'lars'] as const)
      expect((await kadens.must(other, getTeam)).together).toBeNull();
    await kadens.must('maria', endFocus, { params: { id }, body: { version, how: 'changed' } });
    expect((await team()).together).toBeNull();
  });

  test('an observation is seen by the other at once, and taken back within a day by whoever wrote it', async () => {
    const seen = () =>
      kadens.must('maria', observe, {
        params: { id: rhythmId },
        body: { behaviour: 'listens', level: 4, evidence: EVIDENCE },
      });
    const { id, at } = await seen();
    expect((await development('ali')).ratings).toMatchObject([{ id, sessionId: null, level: 4 }]);
    expect((await kadens.call('ali', takeBackObservation, { params: { id } })).status).toBe(403);
    await kadens.must('maria', takeBackObservation, { params: { id } });
    expect((await development('ali')).ratings).toEqual([]);
    const later = await seen();
    await kadens.moveClock(addMinutes(at, 25 * 60));
    const answer = await kadens.call('maria', takeBackObservation, { params: { id: later.id } });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'too-late' } });
  });

  test('an expectation holds once the other has confirmed it; questioned, it is worded anew, and nothing is lost', async () => {
    const say = (who: Who, text: string) =>
      kadens.must(who, sayExpectation, { params: { id: rhythmId }, body: { text } });
    const answer = (who: Who, { id, version }: { id: string; version: number }, to: string | null) =>
      kadens.must(who, answerExpectation, { params: { id }, body: { version, answer: to } });
    const first = await say('maria', 'Tio möten');
    expect(await development('ali')).toMatchObject({ standing: null, proposed: { text: 'Tio möten' } });
    await answer('ali', first, 'questioned');
    expect((await development('maria')).proposed).toMatchObject({ state: 'questioned' });
    const second = await say('ali', 'Åtta möten med nya kunder');
    const confirmed = await answer('maria', second, 'confirmed');
    expect(await development('ali')).toMatchObject({
      standing: { text: 'Åtta möten med nya kunder', answeredBy: { name: 'Maria Lindqvist' } },
      proposed: null,
      earlier: [{ text: 'Tio möten', state: 'questioned' }],
    });
    await say('maria', 'Nio möten');
    expect(await development('ali')).toMatchObject({
      standing: { text: 'Åtta möten med nya kunder' },
      proposed: { text: 'Nio möten' },
    });
    await answer('maria', confirmed, null);
    expect((await development('ali')).standing).toBeNull();
  });

  describe('speak for a session about a skill', () => {
    beforeEach(() =>
      kadens.must('maria', setCadence, { params: { id: rhythmId }, body: { ...CADENCE, version: 1 } }),
    );

    test('where the two see a behaviour differently, as soon as both may know it', async () => {
      await practise();
      const id = await begin('deal');
      await rates('maria', id, { level: 5 });
      const gap = { id: 'skill.gap', values: { behaviour: behaviourOf('asks-open')?.name } };
      await close(id);
      expect(await reasons()).not.toContainEqual(gap);
      const again = await begin('deal');
      await rates('maria', again, { level: 5 });
      await rates('ali', again, { level: 2 });
      expect(await reasons()).toContainEqual(gap);
    });

    test('where one that was rated low has rested, and nothing has been written down', async () => {
      await practise();
      const id = await begin('deal');
      await rates('ali', id, { level: 1 });
      await close(id);
      await kadens.moveClock(addMinutes((await development('ali')).now, 35 * 24 * 60));
      const rested = (await reasons()).find((one) => one.id === 'skill.unpractised');
      expect(rested?.values).toMatchObject({ behaviour: { en: 'Asks open questions and follows up' } });
      await kadens.moveClock(addMinutes((await development('ali')).now, 14 * 24 * 60));
      expect((await reasons()).map((one) => one.id)).toContain('skill.unseen');
    });

    test('where help is wanted with what serves it', async () => {
      await close(await begin('deal'));
      const made = await kadens.must('ali', recordCommitment, {
        body: {
          ...{ rhythmId, ownerId: kadens.idOf('ali'), text: 'Frågar om följderna hos Scania' },
          ...{ due: '2026-12-04', serves: 'Utforskar följderna av problemet' },
        },
      });
      const body = { version: made.version };
      await kadens.must('ali', askForHelp, { params: { id: made.id }, body });
      expect((await reasons()).map((one) => one.id)).toContain('help');
    });
  });
});
