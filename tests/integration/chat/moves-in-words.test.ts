import { describe, expect, test } from 'vitest';
import { toDay } from '../../../shared/domain/time.ts';
import { ali, maria } from '../../../bot/chat/test-people.ts';
import { withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';

let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ connector, kadens, teams } = chat);
});

const dueOf = async (text: string) => (await kadens.commitments()).find((one) => one.text === text)?.due;
const DEMO = 'Boka en demo med IT';

describe('a promise is never moved to a wrong day, nor another than the one that is named', () => {
  // It is Wednesday 25 November.
  const addDemo = () => kadens.addCommitment({ text: DEMO, due: toDay('2026-12-10') });

  test.each([
    'jag hinner inte med demon den här veckan, kan vi ta det efter jul istället',
    'flytta demon till i januari',
    "didn't get round to the quote this week, can we push it until after christmas",
    'jag hinner inte demon förrän fredag',
  ])('%s', async (text) => {
    await addDemo();
    await teams.says(ali, text);
    expect(await dueOf(DEMO)).toBe('2026-12-10');
    expect(teams.readAloud()).toHaveLength(1);
  });

  test('what is named with another customer is asked about', async () => {
    await kadens.addCommitment({ text: 'Skicka offerten till Volvo', due: toDay('2026-12-10') });
    await teams.says(ali, 'flytta offerten till Peab till på måndag');
    expect(await dueOf('Skicka offerten till Volvo')).toBe('2026-12-10');
    expect(teams.readAloud()[0]).toBe('Vilket menar du?');
  });

  test.each([
    'Volvoaffären är flyttad till 15 januari',
    'volvo affären e flyttad till 15 januari',
    'The Volvo deal has moved to 15 January',
    'Stena har skjutit på beslutet till 15 januari',
    'Scania är vunnen! 310 tkr',
  ])(
    'what becomes of a deal moves no promise, and is answered with where deals are changed: %s',
    async (text) => {
      await kadens.addCommitment({ text: 'Ringa Volvo', due: toDay('2026-12-10') });
      await teams.says(ali, text);
      expect(await dueOf('Ringa Volvo')).toBe('2026-12-10');
      expect(teams.readAloud()[0]).toMatch(/^Affärer ändrar du i Kadens|^You change deals in Kadens/);
    },
  );

  test('a promise about a deal is moved as any other', async () => {
    await kadens.addCommitment({ text: 'Räkna på Volvoaffären', due: toDay('2026-12-10') });
    await teams.says(ali, 'flytta Volvoaffären till på fredag');
    expect(await dueOf('Räkna på Volvoaffären')).toBe('2026-11-27');
  });

  test('a day that is said is moved to at once, also an earlier one', async () => {
    await addDemo();
    await teams.says(ali, 'flytta demon till på fredag');
    expect(await dueOf(DEMO)).toBe('2026-11-27');
  });
});

describe('all of them at once', () => {
  const addTwo = async () => [
    await kadens.addCommitment({ text: 'Ringa Peab', due: toDay('2026-11-26') }),
    await kadens.addCommitment({ text: 'Ringa Volvo', due: toDay('2026-11-20') }),
  ];

  test('"flytta allt" asks for the reason once, and moves them all', async () => {
    const ids = (await addTwo()).map(({ id }) => id);
    await teams.says(ali, 'flytta allt till nästa vecka');
    expect(teams.readAloud()[0]).toContain('Flytta båda två');
    await teams.taps(ali, 'move-all', { ids, for: ali.id, to: '2026-12-04', reason: 'time' });
    expect((await kadens.commitments()).map(({ due }) => due)).toEqual(['2026-12-04', '2026-12-04']);
  });

  test('"allt är klart" asks, and a tap of the one who was asked keeps them all', async () => {
    const ids = (await addTwo()).map(({ id }) => id);
    await teams.says(ali, 'allt är klart');
    expect((await kadens.commitments()).map(({ state }) => state)).toEqual(['open', 'open']);
    await teams.taps(maria, 'keep-all', { ids, for: ali.id });
    expect((await kadens.commitments()).map(({ state }) => state)).toEqual(['open', 'open']);
    await teams.taps(ali, 'keep-all', { ids, for: ali.id });
    expect((await kadens.commitments()).map(({ state }) => state)).toEqual(['kept', 'kept']);
  });
});

test('all but one are asked about together', async () => {
  for (const text of ['Ringa Peab', 'Ringa Volvo', 'Ringa Skanska']) await kadens.addCommitment({ text });
  await teams.says(ali, 'klar med allt utom Skanska');
  expect(JSON.stringify(connector.calls.at(-1)?.body)).toContain('Båda två');
});

test('one that is done and another that is moved are both answered', async () => {
  await kadens.addCommitment({ text: 'Ringa Scania', due: toDay('2026-11-30') });
  await kadens.addCommitment({ text: 'Ringa Volvo', due: toDay('2026-11-30') });
  await teams.says(ali, 'Scania är klar men Volvo tar jag på fredag');
  expect((await kadens.commitments()).find(({ text }) => text === 'Ringa Scania')?.state).toBe('kept');
  expect(await dueOf('Ringa Volvo')).toBe('2026-11-27');
});

describe('what is to be done on a day', () => {
  test('is that day’s, and never nothing this week where something is', async () => {
    await kadens.addCommitment({ text: 'Ringa Peab', due: toDay('2026-11-27') });
    for (const text of ['vad ska jag göra idag', 'what do i have to do today']) await teams.says(ali, text);
    for (const said of teams.readAloud()) expect(said).toContain('Ringa Peab');
  });

  test('a late one is said to be late, and is left out of no week', async () => {
    await kadens.addCommitment({ text: 'Ringa Peab', due: toDay('2026-11-02') });
    await teams.says(ali, 'vad har jag kvar idag?');
    expect(teams.readAloud()[0]).toContain('skulle vara klart mån 2 nov');
    await teams.says(ali, 'min vecka');
    expect(teams.readAloud()[1]).toContain('ett löfte');
  });
});

test('what somebody else has promised is theirs to answer, and is found by its words', async () => {
  await kadens.addCommitment({ text: 'Mejla Barclays', owner: maria.id });
  await teams.says(ali, 'the Barclays thing is done');
  expect(teams.readAloud()[0]).toContain('Maria');
});
