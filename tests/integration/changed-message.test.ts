import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { StoredMessage } from '../../local-teams/connector/chats.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { shownCard } from '../support/shown-card.ts';

describe('a message that is changed in Teams', () => {
  let kadens: Product;
  let message: StoredMessage;
  const chat = () => kadens.standIns.chats.personal('ali');
  const cards = () => chat().messages.filter(({ person }) => person === null);
  const change = (
    made: Parameters<typeof kadens.standIns.userActions.changeMessage>[3],
    of: StoredMessage = message,
  ) => kadens.standIns.userActions.changeMessage('ali', chat(), of, made);
  const own = async () => (await kadens.must('ali', getMine)).commitments;

  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    await coachAli(kadens);
    const { userActions } = kadens.standIns;
    ({ message } = await userActions.sendMessage('ali', chat(), 'Jag ringer Scania på onsdag', false));
  });
  afterEach(() => kadens.end());

  test('changes its step and the card below it, goes with it, and brings it back', async () => {
    const before = cards().length;
    await change({ do: 'edit', text: 'Jag ringer Volvo på torsdag' });
    expect(await own()).toMatchObject([{ text: 'Ringa Volvo', due: '2026-11-26' }]);
    expect(shownCard(cards().at(-1)).text).toContain('Ringa Volvo');
    await change({ do: 'delete' });
    expect(await own()).toEqual([]);
    expect(shownCard(cards().at(-1)).actions.map(({ title }) => title)).toEqual(['Behåll det ändå']);
    await change({ do: 'undelete' });
    expect(await own()).toMatchObject([{ text: 'Ringa Volvo', due: '2026-11-26' }]);
    expect(cards()).toHaveLength(before);
  });

  test('leaves a step alone that its owner has been reminded of, and asks', async () => {
    await kadens.moveClock(toInstant('2026-11-24T07:05:00.000Z'));
    expect(shownCard(cards().at(-1)).text).toContain('Ringa Scania');
    await change({ do: 'edit', text: 'Jag ringer Volvo på onsdag' });
    expect(await own()).toMatchObject([{ text: 'Ringa Scania' }]);
    expect(shownCard(cards().at(-1)).actions.map(({ title }) => title)).toEqual([
      ...['Ändra till: Ringa Volvo', 'Låt det stå', 'Ta bort det'],
    ]);
    await change({ do: 'delete' });
    expect(await own()).toMatchObject([{ text: 'Ringa Scania' }]);
    expect(shownCard(cards().at(-1)).actions.map(({ title }) => title)).toEqual([
      ...['Låt det stå', 'Ta bort det'],
    ]);
  });
});
