import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followProgramme, getProgramme, setProgramme } from '../../shared/contracts/programme.ts';
import { closeSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import { getRhythm, setCadence } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import { presets } from '../../shared/coaching/presets.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** Every week for three months, then every other. */
const PHASES = [
  { ...presets['new-in-role'], months: 3 },
  { ...presets.established, months: null },
];

describe('an organisation’s programme', () => {
  let kadens: Product;
  let rhythm: RhythmView;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythm = await coachAli(kadens);
  });
  afterEach(() => kadens.end());

  const set = (version = 0, phases: readonly object[] = PHASES) =>
    kadens.call('eva', setProgramme, { body: { version, phases } });
  const follow = (following = true) =>
    kadens.call('maria', followProgramme, { params: { id: rhythm.id }, body: { following } });
  const agree = async (weeks: number, anchor = CADENCE.anchor): Promise<void> => {
    const params = { id: rhythm.id };
    const { version } = (await kadens.must('maria', getRhythm, { params })).rhythm;
    const body = { ...CADENCE, mix: PHASES[0]?.mix, weeks, anchor, version };
    await kadens.must('maria', setCadence, { params, body });
  };
  const hold = async (): Promise<void> => {
    const body = { rhythmId: rhythm.id, type: 'pipeline' as const };
    const { id } = await kadens.must('maria', startOnTheSpot, { body });
    await kadens.must('maria', recordDecision, { params: { id }, body: { text: 'Fortsätt med Volvo' } });
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
  };
  const followed = async () => (await kadens.must('maria', getProgramme)).followed;

  test('is set by a leader and seen by every manager, who says yes to it rep by rep', async () => {
    expect(await set()).toMatchObject({ ok: true });
    const { programme } = await kadens.must('maria', getProgramme);
    expect(programme).toMatchObject({ version: 1, phases: PHASES, setBy: { id: kadens.idOf('eva') } });
    expect(await followed()).toEqual([]);
    await agree(1);
    expect(await follow()).toMatchObject({ ok: true });
    expect(await followed()).toMatchObject([{ rep: { id: kadens.idOf('ali') }, next: null }]);
  });

  test('says what comes next when a phase is over, until the manager follows it or says no', async () => {
    await set();
    await agree(1);
    await follow();
    await hold();
    await kadens.moveClock(toInstant('2027-02-24T08:00:00.000Z'));
    expect(await followed()).toMatchObject([{ next: { weeks: 2, months: null } }]);
    await agree(2, '2027-03-04');
    expect(await followed()).toMatchObject([{ next: null }]);
    await follow(false);
    expect(await followed()).toEqual([]);
  });

  test('goes on only after its months from the first session that was held', async () => {
    await hold();
    await kadens.moveClock(toInstant('2026-11-25T08:00:00.000Z'));
    await set();
    await agree(1, '2026-11-26');
    await follow();
    await kadens.moveClock(toInstant('2027-03-03T08:00:00.000Z'));
    expect(await followed()).toMatchObject([{ next: null }]);
    await hold();
    expect(await followed()).toMatchObject([{ next: null }]);
    await kadens.moveClock(toInstant('2027-06-03T08:00:00.000Z'));
    expect(await followed()).toMatchObject([{ next: { weeks: 2 } }]);
  });

  test('whose first phase is on, with a rhythm that isn’t as it has it, says nothing of coming further', async () => {
    await set();
    await agree(2);
    await follow();
    await hold();
    expect(await followed()).toMatchObject([{ next: null }]);
  });

  test('that is changed later is for those who begin later', async () => {
    await set();
    await agree(1);
    await follow();
    await set(1, [{ ...presets.established, months: null }]);
    expect(await followed()).toMatchObject([{ next: null }]);
  });

  test('of two leaders who change it at once one is told that the other was first', async () => {
    const answers = await Promise.all([set(), set()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'changed' } });
  });

  test('can be taken away, and set again', async () => {
    await set();
    expect(await set(1, [])).toMatchObject({ ok: true, value: { programme: null } });
    expect(await follow()).toMatchObject({ ok: false, problem: { code: 'no-programme' } });
    expect(await set()).toMatchObject({ ok: true });
  });

  test('is for leaders to set, and is whole', async () => {
    const body = { version: 0, phases: PHASES };
    expect(await kadens.call('maria', setProgramme, { body })).toMatchObject({
      ...{ ok: false, problem: { code: 'leaders-only' } },
    });
    expect(await set(0, PHASES.slice(0, 1))).toMatchObject({ problem: { code: 'phases-unfit' } });
  });
});
