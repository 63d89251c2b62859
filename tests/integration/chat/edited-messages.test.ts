import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { ali, FRIDAY, maria, NOW } from '../../../bot/chat/test-people.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { shownCard } from '../../support/shown-card.ts';
import type { ShownAction } from '../../support/shown-card.ts';
import { withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';

let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ connector, kadens, teams } = chat);
});

type Message = Readonly<Record<string, unknown>>;

/** A message of Ali's that has been answered. */
const written = async (text: string, more: Message = {}): Promise<Message> => {
  const message = teams.activity(ali, { text, timestamp: NOW, ...more });
  await teams.post(message);
  return message;
};
const changed = (message: Message, type: string, eventType: string, more: Message): Message => ({
  ...message,
  type,
  timestamp: addMinutes(NOW, 1),
  channelData: { ...z.looseObject({}).parse(message['channelData']), eventType },
  ...more,
});
const edit = (message: Message, text: string, more: Message = {}) =>
  changed(message, 'messageUpdate', 'editMessage', { text, ...more });
const deletion = (message: Message, more: Message = {}) =>
  changed(message, 'messageDelete', 'softDeleteMessage', { text: undefined, ...more });
const undeletion = (message: Message, more: Message = {}) =>
  changed(message, 'messageUpdate', 'undeleteMessage', { timestamp: addMinutes(NOW, 9), ...more });

/** The cards that the bot has sent or replaced since, each with its text and what can be tapped. */
const cardsFrom = (first: number) =>
  connector.calls.slice(first).map(({ method, path, body }) => ({
    replaces: method === 'PUT' ? path.split('/').at(-1) : null,
    ...shownCard({ attachments: body['attachments'] }),
  }));
const expectOne = (cards: ReturnType<typeof cardsFrom>, replaced: string, said: string): void => {
  expect(cards.map(({ replaces, text }) => [replaces, text.includes(said)])).toEqual([[replaced, true]]);
};
const tapping = (action: ShownAction | undefined, more: Message = {}) => {
  if (action?.verb === undefined) throw new Error('nothing to tap');
  return teams.taps(ali, action.verb, action.data, more);
};

describe('an edited message', () => {
  test('that recorded a step changes it, and the card that told of it', async () => {
    const message = await written('jag ringer Scania på fredag');
    await teams.post(edit(message, 'jag ringer Volvo på torsdag'));
    expect(await kadens.commitments()).toMatchObject([
      { text: 'Ringa Volvo', due: '2026-11-26', owner: ali.id, version: 2 },
    ]);
    expectOne(cardsFrom(1), 'a1', 'Ringa Volvo');
  });

  test('changes nothing when it is delivered again, when an older one comes after it, or when it says the same', async () => {
    const message = await written('jag ringer Scania på fredag');
    const later = edit(message, 'jag ringer Volvo på fredag', { timestamp: addMinutes(NOW, 3) });
    await teams.post(later);
    await teams.post(later);
    await teams.post(edit(message, 'jag ringer Peab på fredag', { timestamp: addMinutes(NOW, 2) }));
    await teams.post(edit(message, 'Jag ringer Volvo på fredag!', { timestamp: addMinutes(NOW, 4) }));
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Volvo', version: 2 }]);
    expect(connector.calls).toHaveLength(2);
  });

  test('gives each of several steps its new words, in order', async () => {
    const message = await written('Jag ringer Scania på fredag. Jag mejlar Volvo på torsdag.');
    await teams.post(edit(message, 'Jag ringer Scania på fredag. Jag besöker Volvo på torsdag.'));
    const texts = (await kadens.commitments()).map(({ text, version }) => `${version} ${text}`).sort();
    expect(texts).toEqual(['1 Ringa Scania', '2 Besöka Volvo']);
    expect(cardsFrom(2)).toMatchObject([{ replaces: 'a2' }]);
  });

  test('asks about a step that has been changed since, and does what is answered', async () => {
    const message = await written('jag ringer Scania på fredag');
    const [one] = await kadens.commitments();
    await teams.taps(ali, 'change', { id: one?.id, version: 1, text: 'Ringa Scanias inköp', due: FRIDAY });
    connector.calls.length = 0;
    await teams.post(edit(message, 'jag ringer Volvo på torsdag'));
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Scanias inköp', due: FRIDAY }]);
    const [card] = cardsFrom(0);
    expect(card).toMatchObject({ replaces: null });
    expect(card?.text).toContain('Det har hänt något med det sedan dess');
    expect(card?.actions.map(({ title }) => title)).toEqual([
      ...['Ändra till: Ringa Volvo', 'Låt det stå', 'Ta bort det'],
    ]);
    await tapping(card?.actions[0]);
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Volvo', due: '2026-11-26' }]);
    // The card that told of it says so too.
    expect(cardsFrom(1).map(({ replaces }) => replaces)).toContain('a1');
    await tapping(card?.actions[0]);
    expect(await kadens.commitments()).toHaveLength(1);
  });

  test('asks about a step that it no longer says, and about one that it says besides', async () => {
    const message = await written('jag ringer Scania på fredag');
    await teams.post(edit(message, 'Jag ringer Scania på fredag. Jag mejlar Volvo på torsdag.'));
    expect(await kadens.commitments()).toHaveLength(1);
    const [added] = cardsFrom(1);
    expect(added?.text).toContain('Ska det bli ett nästa steg?');
    await tapping(added?.actions[0]);
    await tapping(added?.actions[0]);
    expect((await kadens.commitments()).map(({ text }) => text).sort()).toEqual([
      ...['Mejla Volvo', 'Ringa Scania'],
    ]);
    connector.calls.length = 0;
    await teams.post(edit(message, 'hm', { timestamp: addMinutes(NOW, 5) }));
    const cards = cardsFrom(0);
    expect(cards.map(({ actions }) => actions.map(({ title }) => title))).toEqual([
      ...[
        ['Låt det stå', 'Ta bort det'],
        ['Låt det stå', 'Ta bort det'],
      ],
    ]);
    await tapping(cards[0]?.actions[1]);
    await tapping(cards[1]?.actions[0]);
    expect(await kadens.commitments()).toMatchObject([{ text: 'Mejla Volvo', state: 'open' }]);
    connector.calls.length = 0;
    await teams.post(edit(message, 'hmm', { timestamp: addMinutes(NOW, 6) }));
    expect(cardsFrom(0).some(({ actions }) => actions.length > 1)).toBe(false);
  });

  test('that was not understood, and is a step now, is answered like a new one', async () => {
    const message = await written('mjau');
    await teams.post(edit(message, 'jag ringer Scania på fredag'));
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Scania', due: FRIDAY }]);
    expectOne(cardsFrom(1), 'a1', 'Ringa Scania');
    await teams.post(edit(message, 'jag ringer Volvo på fredag', { timestamp: addMinutes(NOW, 2) }));
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Volvo' }]);
  });

  test('that asked for something is asked anew, unless it has changed something: then it is told what', async () => {
    const offer = await kadens.addCommitment();
    await kadens.addCommitment({ text: 'Ringer Peab' });
    const asked = await written('vad har jag lovat?');
    await teams.post(edit(asked, 'klart med offerten'));
    expectOne(cardsFrom(1), 'a1', 'Klart');
    connector.calls.length = 0;
    await teams.post(edit(asked, 'klart med Peab', { timestamp: addMinutes(NOW, 2) }));
    const states = (await kadens.commitments()).map(({ id, state }) => `${id === offer.id} ${state}`).sort();
    expect(states).toEqual(['false open', 'true kept']);
    const [told] = cardsFrom(0);
    expect(told).toMatchObject({ replaces: null });
    expect(told?.text).toMatch(/redan gjort[^]*Klart: Skickar offerten till Volvo[^]*ångra/);
    await teams.says(ali, 'ångra');
    expect((await kadens.commitments()).every(({ state }) => state === 'open')).toBe(true);
  });

  test('that is answered by a tap has changed something too', async () => {
    for (const which of ['a', 'b']) await kadens.addCommitment({ text: `offert ${which}` });
    const message = await written('klart med offerten');
    await tapping(cardsFrom(0)[0]?.actions[0], { replyToId: 'a1' });
    connector.calls.length = 0;
    await teams.post(edit(message, 'klart med offert b'));
    expect(teams.sent()).toContain('redan gjort');
    expect((await kadens.commitments()).filter(({ state }) => state === 'kept')).toHaveLength(1);
  });

  test('that comes before the message itself is the one that counts', async () => {
    const message = teams.activity(ali, { text: 'jag ringer Scania på fredag', timestamp: NOW });
    await teams.post(edit(message, 'jag ringer Volvo på fredag'));
    await teams.post(message);
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Volvo' }]);
  });

  test('by anybody else, or by nobody known, changes nothing', async () => {
    const message = await written('jag ringer Scania på fredag');
    const other = { id: '29:maria', name: maria.name, aadObjectId: maria.id };
    await teams.post(edit(message, 'jag ringer Volvo på fredag', { from: other }));
    await teams.post(edit(message, 'jag ringer Volvo på fredag', { from: { id: '29:guest', name: 'Gäst' } }));
    await teams.post(deletion(message, { from: other }));
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Scania' }]);
    expect(connector.calls).toHaveLength(1);
  });

  test('in a meeting’s chat counts where it speaks to the bot, and nowhere else', async () => {
    await kadens.begin();
    const mention = { type: 'mention', mentioned: { id: teams.botId, name: 'Kadens' } };
    const message = teams.activity(ali, { text: 'jag ringer Scania', ...teams.inMeeting, timestamp: NOW });
    await teams.post(edit(message, 'jag ringer Scania på fredag'));
    expect(await kadens.commitments()).toEqual([]);
    await teams.post(
      edit(message, '<at>Kadens</at> jag ringer Volvo på fredag', {
        ...{ entities: [mention], timestamp: addMinutes(NOW, 2) },
      }),
    );
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Volvo' }]);
    const unknown = teams.activity(ali, { text: 'x', ...teams.inMeeting, timestamp: NOW });
    await teams.post(deletion(unknown));
    expect(connector.calls).toHaveLength(1);
  });
});

describe('a deleted message', () => {
  test('takes its step with it, and one tap keeps it anyway', async () => {
    const message = await written('jag ringer Scania på fredag');
    await teams.post(deletion(message));
    expect(await kadens.commitments()).toEqual([]);
    const [card] = cardsFrom(1);
    expect(card).toMatchObject({ replaces: 'a1', text: 'Borttaget med meddelandet: Ringa Scania.' });
    await tapping(card?.actions[0]);
    await tapping(card?.actions[0]);
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Scania', due: FRIDAY, owner: ali.id }]);
    // It was kept by hand: bringing the message back adds nothing.
    await teams.post(undeletion(message));
    expect(await kadens.commitments()).toHaveLength(1);
  });

  test('asks about a step that something has happened to since', async () => {
    const message = await written('jag ringer Scania på fredag');
    const [one] = await kadens.commitments();
    await teams.taps(ali, 'help', { id: one?.id, version: 1 });
    connector.calls.length = 0;
    await teams.post(deletion(message));
    const [card] = cardsFrom(0);
    expect(card?.actions.map(({ title }) => title)).toEqual(['Låt det stå', 'Ta bort det']);
    expect(await kadens.commitments()).toMatchObject([{ state: 'open' }]);
    await tapping(card?.actions[1]);
    expect(await kadens.commitments()).toMatchObject([
      { state: 'dropped', why: 'Meddelandet det kom ur togs bort.' },
    ]);
  });

  test('asks nothing about a step that is done: it stands', async () => {
    const message = await written('jag ringer Scania på fredag');
    const [one] = await kadens.commitments();
    await teams.taps(ali, 'keep', { id: one?.id, version: 1 });
    connector.calls.length = 0;
    await teams.post(deletion(message));
    expect(cardsFrom(0)).toMatchObject([{ actions: [] }]);
    expect(await kadens.commitments()).toMatchObject([{ state: 'kept' }]);
  });

  test('brings its step back when it is brought back itself', async () => {
    const message = await written('jag ringer Scania på fredag');
    await teams.post(deletion(message));
    await teams.post(undeletion(message));
    await teams.post(undeletion(message));
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Scania', due: FRIDAY, owner: ali.id }]);
    expectOne(cardsFrom(2), 'a1', 'Ringa Scania');
    await teams.post(edit(message, 'jag ringer Volvo på fredag', { timestamp: addMinutes(NOW, 10) }));
    expect(await kadens.commitments()).toMatchObject([{ text: 'Ringa Volvo' }]);
  });

  test('that is deleted before it arrives records nothing', async () => {
    const message = teams.activity(ali, { text: 'jag ringer Scania på fredag', timestamp: NOW });
    await teams.post(deletion(message));
    await teams.post(message);
    expect(await kadens.commitments()).toEqual([]);
    expect(connector.calls).toEqual([]);
  });
});
