import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { changeMySettings } from '../../shared/contracts/person.ts';
import { setCadence } from '../../shared/contracts/rhythm.ts';
import { changeReminderDefaults, getSettings } from '../../shared/contracts/settings.ts';
import { DEFAULT_REMINDERS } from '../../shared/domain/reminder-defaults.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const [BEFORE, AFTER, PREPARE] = ['Går det som planerat?', 'Hur gick det?', 'Vad vill du ta upp?'] as const;
const questions = [BEFORE, AFTER, PREPARE];

describe('reminders come as the administrator has settled', () => {
  let kadens: Product;
  let rhythm: Readonly<{ id: string; version: number }>;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    rhythm = await coachAli(kadens);
  });
  afterEach(() => kadens.end());

  const promise = (due: string) =>
    kadens.must('maria', recordCommitment, {
      body: { rhythmId: rhythm.id, ownerId: kadens.idOf('ali'), text: 'Skickar offerten', due },
    });
  const settle = async (to: Readonly<Record<string, unknown>>) => {
    const { reminders } = await kadens.must('adam', getSettings);
    return kadens.must('adam', changeReminderDefaults, { body: { ...reminders, ...to } });
  };
  /** What Ali has been asked by then and has not answered. */
  const askedBy = async (moment: string): Promise<readonly string[]> => {
    await kadens.moveClock(toInstant(moment));
    await kadens.kadens.sweep();
    const said = kadens.standIns.chats.personal('ali').messages.map((message) => JSON.stringify(message));
    return said.flatMap((text) => questions.filter((question) => text.includes(question)));
  };

  test('until then as usual, and what is planned comes at the new time, once, unless it has been sent', async () => {
    expect((await kadens.must('adam', getSettings)).reminders).toEqual(DEFAULT_REMINDERS);
    await promise('2026-12-04');
    await promise('2026-11-25');
    expect(await askedBy('2026-11-24T07:00:00Z')).toEqual([BEFORE]);
    await settle({ before: 2, at: '13:00' });
    expect(await askedBy('2026-11-26T07:00:00Z')).toEqual([AFTER]);
    // By then the question of the day after has passed unanswered.
    expect(await askedBy('2026-12-02T11:59:00Z')).toEqual([]);
    expect(await askedBy('2026-12-02T12:00:00Z')).toEqual([BEFORE]);
    expect(await askedBy('2026-12-04T12:00:00Z')).toEqual([BEFORE]);
  });

  test('with none beforehand the question after the day still comes, when the hours begin for the one who is asked', async () => {
    await promise('2026-12-04');
    await kadens.must('ali', changeMySettings, { body: { zone: 'America/New_York' } });
    await settle({ before: null, hours: { from: '07:00', to: '16:00' } });
    expect(await askedBy('2026-12-07T11:59:00Z')).toEqual([]);
    expect(await askedBy('2026-12-07T12:00:00Z')).toEqual([AFTER]);
  });

  test('a moment that has passed when it is settled is made up for on the next day that is left', async () => {
    await promise('2026-12-04');
    await kadens.moveClock(toInstant('2026-12-01T10:00:00Z'));
    await settle({ before: 3 });
    expect(await askedBy('2026-12-02T06:59:00Z')).toEqual([]);
    expect(await askedBy('2026-12-02T07:00:00Z')).toEqual([BEFORE]);
  });

  test('at the hour on the wall, also when summer time has begun in between', async () => {
    await promise('2027-03-31');
    await settle({ at: '09:00' });
    expect(await askedBy('2027-03-30T06:59:00Z')).toEqual([]);
    expect(await askedBy('2027-03-30T07:00:00Z')).toEqual([BEFORE]);
  });

  test('before the holidays where they live, and on none of them', async () => {
    // The Tuesday after Easter: Good Friday and Easter Monday are days off.
    await promise('2027-03-30');
    expect(await askedBy('2027-03-25T06:59:00Z')).toEqual([]);
    expect(await askedBy('2027-03-25T07:00:00Z')).toEqual([BEFORE]);
  });

  test('on the next working day where one has moved to where the day that it was planned for is off', async () => {
    const cards = async (moment: string): Promise<number> => {
      await kadens.moveClock(toInstant(moment));
      await kadens.kadens.sweep();
      const { messages } = kadens.standIns.chats.personal('maria');
      // A morning's card that is over says which day it was of.
      return messages.filter((one) => /Prata med produkt|Det här gällde/.test(JSON.stringify(one))).length;
    };
    // Christmas Eve is a working day in Denmark, and not in Sweden.
    await kadens.must('maria', changeMySettings, { body: { zone: 'Europe/Copenhagen' } });
    await kadens.must('maria', recordCommitment, {
      body: {
        rhythmId: rhythm.id,
        ownerId: kadens.idOf('maria'),
        text: 'Prata med produkt',
        due: '2026-12-23',
      },
    });
    const before = await cards('2026-12-23T12:00:00Z');
    await kadens.must('maria', changeMySettings, { body: { zone: 'Europe/Stockholm' } });
    expect(await cards('2026-12-24T12:00:00Z')).toBe(before);
    expect(await cards('2026-12-28T06:59:00Z')).toBe(before);
    expect(await cards('2026-12-28T07:00:00Z')).toBe(before + 1);
  });

  test('and a rep is asked to prepare as many working days before a session', async () => {
    const body = { ...CADENCE, version: rhythm.version };
    await kadens.must('maria', setCadence, { params: { id: rhythm.id }, body });
    await settle({ prepare: 2 });
    expect(await askedBy('2026-11-24T06:59:00Z')).toEqual([]);
    expect(await askedBy('2026-11-24T07:00:00Z')).toEqual([PREPARE]);
    expect(await askedBy('2026-11-25T12:00:00Z')).toEqual([PREPARE]);
  });

  test('of two administrators who settle it at once the second is told what holds, and nobody else may', async () => {
    const body = { ...DEFAULT_REMINDERS, before: 2 as const };
    const first = await kadens.must('adam', changeReminderDefaults, { body });
    const second = await kadens.call('adam', changeReminderDefaults, { body });
    expect(second).toMatchObject({ ok: false, status: 409, problem: { code: 'changed', current: first } });
    for (const person of ['maria', 'ali', 'eva'] as const)
      expect(await kadens.call(person, changeReminderDefaults, { body: first })).toMatchObject({
        ...{ ok: false, status: 403, problem: { code: 'administrators-only' } },
      });
  });
});
