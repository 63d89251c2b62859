import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { closeSession } from '../../shared/contracts/session.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
beforeAll(async () => {
  kadens = await startProduct({ withQuarter: true });
});
afterAll(() => kadens.end());

const ticks = async (done: readonly string[]): Promise<void> =>
  eventually(async () => {
    const answer = await fetch(`${kadens.address}/local/checklist`);
    expect(await answer.json()).toEqual({ open: true, done });
  });

test('what there is to try ticks itself off, whichever way it is done', async () => {
  const { userActions, chats } = kadens.standIns;
  await ticks([]);
  const chat = chats.personal('ali');
  const { commitments, rhythms } = await kadens.must('ali', getMine);
  const open = commitments.find(({ state }) => state === 'open');
  const card = chat.messages.at(-1);
  const rhythm = rhythms[0]?.rhythm;
  const meeting = chats.meetingsOf('ali')[0];
  if (!open || !card || !rhythm || !meeting) throw new Error('Ali has a promise, a card and a meeting');

  const data = { id: open.id, version: open.version, for: kadens.idOf('ali') };
  await userActions.runCardAction('ali', chat, card, {
    ...{ type: 'execute', verb: 'keep', data, trigger: 'manual' },
  });
  await ticks(['answer']);
  await userActions.startOrEndMeeting('maria', meeting, 'Start');
  await ticks(['answer', 'start']);
  await kadens.must('maria', recordCommitment, {
    body: { rhythmId: rhythm.id, ownerId: kadens.idOf('ali'), text: 'Ringer Scania', due: '2027-01-08' },
  });
  await ticks(['answer', 'start', 'step']);
  const [mine] = (await kadens.must('ali', getMine)).rhythms;
  const params = { id: mine?.live?.id ?? '' };
  await kadens.must('ali', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
  await ticks(['answer', 'start', 'step', 'close']);
});
