import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { getSettings, retryFailedEffects } from '../../shared/contracts/settings.ts';
import { coachAli } from '../support/coached-pair.ts';
import { giveUpMessages } from '../support/give-up-message.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
beforeAll(async () => {
  kadens = await startProduct();
  kadens.standIns.consents.grant('maria', ['*']);
});
afterAll(() => kadens.end());

test('an administrator is told what did not go out, since when and why, and never whom it is for or what it says', async () => {
  const undelivered = async () => (await kadens.must('adam', getSettings)).undelivered;
  expect(await undelivered()).toEqual([]);
  const { id: rhythmId } = await coachAli(kadens);
  const body = { rhythmId, ownerId: kadens.idOf('ali'), text: 'Ringer Scania', due: '2026-11-27' };
  const { id } = await kadens.must('ali', recordCommitment, { body });
  const before = kadens.now();
  await giveUpMessages(kadens, `before:${id}`);
  const reminders = { group: 'reminders', unreachable: 0, causes: ['unanswered'] };
  expect(await undelivered()).toMatchObject([{ ...reminders, failed: 1, retrying: 0 }]);
  expect((await undelivered())[0]?.since?.slice(0, 16)).toBe(before.slice(0, 16));
  expect(JSON.stringify(await undelivered())).not.toMatch(/Ali|Scania/);
  expect(await kadens.call('maria', retryFailedEffects)).toMatchObject({ ok: false, status: 403 });
  const retried = await kadens.must('adam', retryFailedEffects);
  expect(retried).toMatchObject([{ ...reminders, failed: 0, retrying: 1 }]);
});
