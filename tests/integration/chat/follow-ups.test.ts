import { describe, expect, test } from 'vitest';
import { addMinutes, toDay, toInstant } from '../../../shared/domain/time.ts';
import { ali, FRIDAY, maria, NOW, sara } from '../../../bot/chat/test-people.ts';
import { aSession } from '../../support/builders.ts';
import { withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';

let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ connector, kadens, teams } = chat);
});

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
    expect(teams.readAloud().at(-1)).toBe('Bra.');
    await teams.says(ali, 'jag ringer Volvo i morgon');
    await teams.says(ali, 'nej');
    expect(await kadens.commitments()).toHaveLength(2);
    expect(teams.readAloud().at(-1)).toContain('ångra');
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

  test('a message that says one done and another moved does both', async () => {
    await kadens.addCommitment({ text: 'Ringa Scania', due: FRIDAY });
    await kadens.addCommitment({ text: 'Skicka avtalet till Volvo', due: toDay('2026-11-26') });
    await teams.says(ali, 'Scania är klar men Volvo tar jag på måndag');
    expect((await kadens.commitments()).map(({ text, state, due }) => [text, state, due])).toEqual(
      expect.arrayContaining([
        ['Ringa Scania', 'kept', FRIDAY],
        ['Skicka avtalet till Volvo', 'open', '2026-11-30'],
      ]),
    );
    expect(connector.calls).toHaveLength(2);
  });

  test('and offers a next step where the one that is moved was never promised', async () => {
    await kadens.addCommitment({ text: 'Ringa Scania', due: FRIDAY });
    await teams.says(ali, 'Scania is done but Volvo I’ll do on Monday');
    expect(await kadens.commitments()).toMatchObject([{ state: 'kept' }]);
    expect(teams.readAloud().at(-1)).toContain('Ska det bli ett nästa steg?');
    teams.waits(1);
    await teams.says(ali, 'ja');
    expect((await kadens.commitments()).find(({ state }) => state === 'open')).toMatchObject({
      ...{ text: 'Följa upp Volvo', owner: ali.id, due: '2026-11-30' },
    });
  });

  test('somebody else’s illness is never taken for the manager’s own', async () => {
    await teams.says(maria, 'Ali är sjuk i dag');
    expect(teams.readAloud()[0]).toMatch(/^Det är Ali själv som lägger in sin frånvaro/);
  });

  test('nobody is reminded in somebody else’s name, and no promise is made of it', async () => {
    await teams.says(maria, 'påminn Ali om offerten');
    expect(await kadens.commitments()).toEqual([]);
    expect(teams.readAloud()[0]).toContain('påminner jag Ali om själv');
  });

  test('a question about a day is answered for that day, and with when they meet instead', async () => {
    await teams.says(ali, 'ska vi ses på söndag?');
    expect(teams.readAloud()[0]).toMatch(/^Du har inget 1:1 inbokat .*\. Du och Maria ses /);
  });

  describe('one of several that were shown is chosen by its place, or by its words', () => {
    const addTwo = async () => {
      await kadens.addCommitment({ text: 'Ringa Peab', due: toDay('2026-11-26') });
      await kadens.addCommitment({ text: 'Ringa Volvo', due: toDay('2026-11-27') });
    };
    const kept = async () =>
      (await kadens.commitments()).filter(({ state }) => state === 'kept').map(({ text }) => text);

    test.each([
      ['den andra', 'Ringa Volvo'],
      ['the first one', 'Ringa Peab'],
      ['2', 'Ringa Volvo'],
      ['den sista tack', 'Ringa Volvo'],
      ['volvo', 'Ringa Volvo'],
    ])('after a question: %s', async (said, text) => {
      await addTwo();
      await teams.says(ali, 'klart');
      expect(teams.readAloud().at(-1)).toMatch(/^Vilket menar du/);
      await teams.says(ali, said);
      expect(await kept()).toEqual([text]);
    });

    test('after a list, with what is to be done with it', async () => {
      await addTwo();
      await teams.says(ali, 'vad har jag lovat?');
      await teams.says(ali, 'flytta den andra till måndag');
      expect((await kadens.commitments()).map(({ text, due }) => [text, due])).toEqual(
        expect.arrayContaining([
          ['Ringa Peab', '2026-11-26'],
          ['Ringa Volvo', '2026-11-30'],
        ]),
      );
    });

    test('keeps the place that it was shown in, though another has been answered since', async () => {
      await addTwo();
      await kadens.addCommitment({ text: 'Ringa Scania', due: toDay('2026-11-30') });
      await teams.says(ali, 'klart');
      const [first] = (await kadens.commitments()).filter(({ text }) => text === 'Ringa Peab');
      await teams.taps(ali, 'keep', { id: first?.id, version: first?.version });
      await teams.says(ali, 'den andra');
      expect(await kept()).toEqual(['Ringa Peab', 'Ringa Volvo']);
    });

    test('and among several 1:1s by the other’s name or its place', async () => {
      await kadens.run(async (stores) => {
        const hers = (await stores.rhythm.ofPerson(maria.id)).find(({ rep }) => rep === sara.id);
        if (hers) await stores.session.insert(aSession(hers, { startsAt: addMinutes(NOW, 60) }));
      });
      await teams.says(maria, 'ställ in mitt 1:1');
      await teams.says(maria, 'den första');
      expect(teams.readAloud().at(-1)).toMatch(/^Ditt 1:1 med Ali/);
    });
  });

  test('several promises in one breath are each kept', async () => {
    await kadens.addCommitment({ text: 'Ringa Scania' });
    await kadens.addCommitment({ text: 'Skicka offerten till Volvo' });
    await teams.says(ali, 'klar med både Scania och offerten');
    expect((await kadens.commitments()).map(({ state }) => state)).toEqual(['kept', 'kept']);
  });

  test('what is told after a comma leaves it clear which promise is meant', async () => {
    await kadens.addCommitment({ text: 'Ringa Scania' });
    await kadens.addCommitment({ text: 'Skicka offerten till Volvo' });
    await teams.says(ali, 'jag kör fast med Scania, dom svarar inte på mejl');
    expect((await kadens.commitments()).filter((one) => one.helpWantedAt !== null)).toMatchObject([
      { text: 'Ringa Scania' },
    ]);
  });

  describe('whoever asks to be reminded of something', () => {
    test('is shown the promise about it, with the day that was said', async () => {
      await kadens.addCommitment({ text: 'Ringa SKF om avtalet', due: toDay('2026-11-30') });
      await teams.says(ali, 'påminn mig om SKF på torsdag');
      expect(teams.readAloud().at(-1)).toMatch(/^Det har du redan lovat: Ringa SKF om avtalet, senast/);
      expect(teams.sent()).toContain('Flytta till');
      expect(await kadens.commitments()).toMatchObject([{ due: '2026-11-30' }]);
    });

    test('is asked whether it is to be a step where nothing of the kind is promised', async () => {
      await teams.says(ali, 'remind me about SKF on Thursday');
      expect(teams.readAloud().at(-1)).toMatch(/^Det har du inte lovat än/);
      expect(teams.sent()).toContain('Följa upp SKF');
      expect(await kadens.commitments()).toEqual([]);
    });
  });

  test('in a meeting’s chat its own 1:1 is cancelled or moved when the bot is asked to, and no other', async () => {
    await teams.says(maria, 'ställ in mötet', teams.inMeeting);
    expect(teams.readAloud().at(-1)).toMatch(/^Ert 1:1 /);
    await teams.says(maria, 'flytta mötet till fredag kl 10', teams.inMeeting);
    expect(teams.readAloud().at(-1)).toMatch(/^Flytta ert 1:1 /);
    expect(teams.sent()).not.toContain('Sara');
  });

  test('in a meeting’s chat a follow-up shows nothing private', async () => {
    await kadens.addCommitment({ text: 'Skicka avtalet' });
    await teams.says(ali, 'vad har jag lovat?', teams.inMeeting);
    await teams.says(ali, 'och imorgon då?', teams.inMeeting);
    expect(teams.sent()).not.toContain('Skicka avtalet');
  });

  describe('whose a step is that says it of no one', () => {
    const STEP = 'offerten till Volvo ska skickas på fredag';
    const owners = async () =>
      (await kadens.commitments()).map(({ owner }) => owner).sort((one, other) => (one < other ? -1 : 1));
    /** Says it a minute after the last, so that the messages have an order. */
    const says = async (from: typeof ali, text: string, more: Readonly<Record<string, unknown>> = {}) => {
      teams.waits(1);
      await teams.says(from, text, more);
    };
    const inMeeting = (from: typeof ali, text: string) =>
      says(from, `<at>Kadens</at> ${text}`, {
        ...teams.inMeeting,
        entities: [
          { type: 'mention', text: '<at>Kadens</at>', mentioned: { id: teams.botId, name: 'Kadens' } },
        ],
      });

    test.each([
      ['jag', [ali.id]],
      ['me', [ali.id]],
      ['Maria', [maria.id]],
      ['hon gör det', [maria.id]],
      ['vi båda', [ali.id, maria.id]],
    ])('is settled by a word or two: %s', async (said, by) => {
      await says(ali, STEP);
      expect(teams.readAloud().at(-1)).toMatch(/^Vem av er gör det/);
      await says(ali, said);
      expect(await owners()).toEqual([...by].sort((one, other) => (one < other ? -1 : 1)));
      expect(await kadens.commitments()).toMatchObject(
        by.map(() => ({ text: 'Skicka offerten till Volvo', due: FRIDAY })),
      );
      // The card that asked has no buttons left, and stands above the answer.
      const cards = connector.calls.map(({ method, body }) => [method, JSON.stringify(body)] as const);
      const closed = cards.filter(([method]) => method === 'PUT');
      expect(closed).toHaveLength(1);
      expect(closed[0]?.[1]).not.toContain('Action.Execute');
    });

    test('is settled in the meeting’s chat by either of them', async () => {
      await inMeeting(maria, STEP);
      expect(teams.readAloud().at(-1)).toMatch(/^Vem av er gör det/);
      await inMeeting(ali, 'jag');
      expect(await owners()).toEqual([ali.id]);
    });

    test('takes another day before it is settled, and is recorded once', async () => {
      await says(ali, STEP);
      await says(ali, 'nej, torsdag');
      expect(await kadens.commitments()).toEqual([]);
      expect(teams.readAloud().at(-1)).toMatch(/^Vem av er gör det/);
      await says(ali, 'jag');
      await says(ali, 'jag');
      expect(await kadens.commitments()).toMatchObject([{ owner: ali.id, due: '2026-11-26' }]);
    });

    test('is left, with its words, when the answer is no', async () => {
      await says(ali, STEP);
      await says(ali, 'nej');
      expect(teams.readAloud().at(-1)).toBe('Okej, då låter jag det vara.');
      expect(await kadens.commitments()).toEqual([]);
    });

    test('its words are forgotten within two days, answered or not', async () => {
      await says(ali, STEP);
      const kept = () =>
        kadens.run(({ writtenMessage }) =>
          writtenMessage.forgetQuestions(toInstant('2026-12-31T00:00:00Z'), 10),
        );
      expect(await kept()).toBe(1);
      await says(ali, STEP);
      await says(ali, 'jag');
      expect(await kept()).toBe(0);
    });
  });
});
