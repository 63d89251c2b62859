import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { ali, FRIDAY, maria } from '../../../bot/chat/test-people.ts';
import { withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';

let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ connector, kadens, teams } = chat);
});

const cards = z.array(z.object({ content: z.object({ fallbackText: z.string() }) }));
/** The texts of the answers so far, as they are read aloud. */
const answered = () =>
  connector.calls.flatMap(({ body }) =>
    cards.parse(body['attachments'] ?? []).map(({ content }) => content.fallbackText),
  );

describe('what goes on with what was said before', () => {
  test('another day takes the place of the one just recorded, also for somebody else’s step, and is no second step', async () => {
    await teams.says(maria, 'Ali skickar offerten till Volvo på fredag');
    await teams.says(maria, 'nej, torsdag');
    expect(await kadens.commitments()).toMatchObject([{ text: 'Skicka offerten till Volvo', owner: ali.id }]);
    const [step] = await kadens.commitments();
    expect(step?.due).not.toBe(FRIDAY);
  });

  test('a yes and a no after a step record nothing', async () => {
    await teams.says(ali, 'jag ringer Scania i morgon');
    await teams.says(ali, 'ja');
    expect(answered().at(-1)).toBe('Bra.');
    await teams.says(ali, 'jag ringer Volvo i morgon');
    await teams.says(ali, 'nej');
    expect(await kadens.commitments()).toHaveLength(2);
    expect(answered().at(-1)).toContain('ångra');
  });

  test('what quotes the answer that told of a step is about that step', async () => {
    await teams.says(ali, 'jag ringer Scania i morgon');
    await teams.says(ali, 'jag skickar avtalet till Volvo på fredag');
    const scania = (await kadens.commitments()).find(({ text }) => text === 'Ringa Scania');
    // The stand-in gives its answers ids by their number: the first told of Scania.
    const content =
      '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="a1"><p>Sparat</p></blockquote><p>klart</p>';
    await teams.says(ali, '', { text: null, attachments: [{ contentType: 'text/html', content }] });
    expect((await kadens.commitments()).find(({ id }) => id === scania?.id)).toMatchObject({ state: 'kept' });
  });

  test('what is said to be not done is not kept', async () => {
    await kadens.addCommitment({ text: 'Skicka referenserna till Scania' });
    await teams.says(ali, 'referenserna till Scania blev aldrig skickade');
    expect(await kadens.commitments()).toMatchObject([{ state: 'open' }]);
  });

  test('somebody else’s illness is never taken for the manager’s own', async () => {
    await teams.says(maria, 'Ali är sjuk i dag');
    expect(answered()[0]).toMatch(/^Det är Ali själv som lägger in sin frånvaro/);
  });

  test('nobody is reminded in somebody else’s name, and no promise is made of it', async () => {
    await teams.says(maria, 'påminn Ali om offerten');
    expect(await kadens.commitments()).toEqual([]);
    expect(answered()[0]).toContain('påminner jag Ali om själv');
  });

  test('a question about a day is answered for that day, and with when they meet instead', async () => {
    await teams.says(ali, 'ska vi ses på söndag?');
    expect(answered()[0]).toMatch(/^Du har inget 1:1 inbokat .*\. Du och Maria ses /);
  });

  test('in a meeting’s chat a follow-up shows nothing private', async () => {
    await kadens.addCommitment({ text: 'Skicka avtalet' });
    await teams.says(ali, 'vad har jag lovat?', teams.inMeeting);
    await teams.says(ali, 'och imorgon då?', teams.inMeeting);
    expect(teams.sent()).not.toContain('Skicka avtalet');
  });
});
