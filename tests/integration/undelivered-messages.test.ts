import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForHelp, dropCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import { listUndeliveredMessages, resendMessage } from '../../shared/contracts/undelivered-message.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { REOPENS_WITHIN_MINUTES } from '../../shared/domain/session.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { giveUpMessages } from '../support/give-up-message.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
let rhythmId: string;
beforeAll(async () => {
  kadens = await startProduct();
  kadens.standIns.consents.grant('maria', ['*']);
  const people = [kadens.idOf('ali'), kadens.idOf('sara')];
  const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
  rhythmId = rows.find(({ rhythm }) => rhythm.rep.id === kadens.idOf('ali'))?.rhythm.id ?? '';
});
afterAll(() => kadens.end());

const record = (text: string, due: string | null = '2026-12-04') =>
  kadens.must('ali', recordCommitment, { body: { rhythmId, ownerId: kadens.idOf('ali'), text, due } });
/** What a person is told did not arrive: about what, and to whom. */
const toldOf = async (person: PersonKey) => {
  const { messages, total } = await kadens.must(person, listUndeliveredMessages);
  expect(total).toBe(messages.length);
  return messages.map(({ about, to, commitment }) => [about, to?.name ?? null, commitment]);
};
const resend = (person: PersonKey, key: string) => kadens.call(person, resendMessage, { body: { key } });
const others = ['sara', 'lars', 'eva', 'adam', 'mallory'] as const;

test('a reminder that was given up is told to its owner alone, who has it sent again', async () => {
  // At the reminder's own time: one sent again before then would wait for it.
  const { id } = await record('Skickar offerten till Volvo', '2026-11-24');
  const [key = ''] = await giveUpMessages(kadens, `before:${id}`);
  expect(await toldOf('ali')).toEqual([['reminder', 'Ali Rezai', 'Skickar offerten till Volvo']]);
  for (const person of ['maria', ...others] as const) {
    expect(await toldOf(person)).toEqual([]);
    expect(await resend(person, key)).toMatchObject({ ok: false, status: 404 });
  }
  expect(await resend('ali', key)).toMatchObject({ ok: true });
  const read = () => JSON.stringify(kadens.standIns.chats.personal('ali').messages);
  await kadens.kadens.sweep();
  await expect.poll(read).toContain('Skickar offerten till Volvo');
});

test('a call for help that did not arrive is told to both, and to nobody else', async () => {
  const { id, version } = await record('Bokar Atlas');
  await kadens.must('ali', askForHelp, { params: { id }, body: { version } });
  const [key = ''] = await giveUpMessages(kadens, `help:${id}`);
  for (const person of ['ali', 'maria'] as const)
    expect(await toldOf(person)).toEqual([['help', 'Maria Lindqvist', 'Bokar Atlas']]);
  for (const person of others) expect(await toldOf(person)).toEqual([]);
  expect(await resend('ali', key)).toMatchObject({ ok: true });
});

test('what no longer holds is gone once it is sent again', async () => {
  const { id, version } = await record('Ringer Scania');
  await kadens.must('ali', dropCommitment, { params: { id }, body: { version, why: 'De har valt' } });
  const [key = ''] = await giveUpMessages(kadens, `after:${id}`);
  expect(await toldOf('ali')).toHaveLength(1);
  await resend('ali', key);
  await kadens.kadens.sweep();
  expect(await toldOf('ali')).toEqual([]);
});

test('a recap is told to the two of the session, for two weeks', async () => {
  const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });
  await kadens.must('maria', recordDecision, { params: { id }, body: { text: 'Vi går vidare utan rabatt' } });
  await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
  await kadens.moveClock(addMinutes(kadens.now(), REOPENS_WITHIN_MINUTES));
  const ofAli = `recap:${id}:${kadens.idOf('ali')}`;
  await kadens.kadens.sweep();
  await expect.poll(() => giveUpMessages(kadens, ofAli)).toEqual([ofAli]);
  for (const person of ['ali', 'maria'] as const)
    expect(await toldOf(person)).toEqual([['recap', 'Ali Rezai', null]]);
  for (const person of others) expect(await toldOf(person)).toEqual([]);
  await kadens.moveClock(addMinutes(kadens.now(), 14 * 24 * 60 + 1));
  for (const person of ['ali', 'maria'] as const)
    expect(await toldOf(person)).not.toContainEqual(['recap', 'Ali Rezai', null]);
});
