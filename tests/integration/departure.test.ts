import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getMe } from '../../shared/contracts/person.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { getSettings } from '../../shared/contracts/settings.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('somebody whom the bot can’t reach', () => {
  let kadens: Product;
  // Every second Thursday from 26 November.
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const { userActions, chats } = kadens.standIns;
    for (const person of ['maria', 'ali'] as const) await userActions.install(person, chats.personal(person));
    await beginRhythm(kadens);
  });
  afterEach(() => kadens.end());

  const row = async () => (await kadens.must('maria', getTeam)).rows[0];
  const told = () =>
    kadens.standIns.chats
      .personal('maria')
      .messages.filter((message) => JSON.stringify(message).includes('finns inte kvar i er organisation'))
      .length;
  /** Passes to the morning of that day, and does what is due then. */
  const morningOf = async (day: string) => {
    await kadens.moveClock(toInstant(`${day}T09:00:00Z`));
    await kadens.kadens.sweep();
  };
  /** Ali can't be reached on Wednesday, when he would be asked to prepare. */
  const unreached = () =>
    eventually(async () => {
      await morningOf('2026-11-25');
      expect((await row())?.reachable).toBe('no');
    });
  const leftOn = (day: string) =>
    eventually(async () => {
      await morningOf(day);
      expect((await row())?.hasLeft).toBe(true);
    });
  const left = async () => {
    kadens.standIns.chats.setLeft('ali', true);
    await unreached();
    await morningOf('2026-11-26');
    await leftOn('2026-11-27');
  };

  test('has left once Teams hasn’t known them on two days: the other one is told once, and nothing else is asked of anybody', async () => {
    kadens.standIns.chats.setLeft('ali', true);
    await unreached();
    expect([(await row())?.hasLeft, told()]).toEqual([false, 0]);
    await morningOf('2026-11-26');
    await leftOn('2026-11-27');
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(told()).toBe(1);
    });
    const { messages } = kadens.standIns.chats.personal('maria');
    const before = messages.length;
    for (const day of ['2026-11-30', '2026-12-01', '2026-12-11', '2026-12-14', '2026-12-28'])
      await morningOf(day);
    expect(messages.slice(before)).toEqual([]);
    expect(await row()).toMatchObject({ next: null, status: 'on-track', inQuestion: null });
    expect((await kadens.must('adam', getSettings)).left).toBe(1);
  });

  test('is back when Teams knows them again, and the two have their rhythm as before', async () => {
    await left();
    kadens.standIns.chats.setLeft('ali', false);
    await eventually(async () => {
      await morningOf('2026-11-30');
      expect(await row()).toMatchObject({ hasLeft: false, next: { startsAt: '2026-12-10T09:00:00.000Z' } });
    });
    expect((await kadens.must('adam', getSettings)).left).toBe(0);
  });

  test('is back at once when they open Kadens themselves', async () => {
    await left();
    await kadens.must('ali', getMe);
    expect((await row())?.hasLeft).toBe(false);
  });

  test('has not left who has opened Kadens since Teams didn’t know them', async () => {
    kadens.standIns.chats.setLeft('ali', true);
    await unreached();
    await morningOf('2026-11-26');
    await kadens.must('ali', getMe);
    await morningOf('2026-11-27');
    expect([(await row())?.hasLeft, told()]).toEqual([false, 0]);
    await leftOn('2026-11-30');
  });

  test('has not left because they have removed the app', async () => {
    const { userActions, chats } = kadens.standIns;
    await userActions.uninstall('ali', chats.personal('ali'));
    await unreached();
    for (const day of ['2026-11-26', '2026-11-27', '2026-11-30']) await morningOf(day);
    expect([(await row())?.hasLeft, told()]).toEqual([false, 0]);
  });
});
