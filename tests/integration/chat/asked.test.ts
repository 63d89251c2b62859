import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { toDay, toInstant } from '../../../shared/domain/time.ts';
import { ali, FRIDAY, maria } from '../../../bot/chat/test-people.ts';
import { aGoal } from '../../support/builders.ts';
import { withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';
import { claimNext } from '../../support/claim-next.ts';

let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ connector, kadens, teams } = chat);
});

const cards = z.array(
  z.object({
    content: z.object({
      fallbackText: z.string(),
      actions: z
        .array(z.object({ verb: z.string().optional(), data: z.record(z.string(), z.unknown()).optional() }))
        .default([]),
    }),
  }),
);
/** The texts of the answers so far, as they are read aloud. */
const answered = () =>
  connector.calls.flatMap(({ body }) =>
    cards.parse(body['attachments'] ?? []).map(({ content }) => content.fallbackText),
  );
/** The data that the button with that verb sends, on the latest card. */
const buttonOf = (verb: string) =>
  cards
    .parse(connector.calls.at(-1)?.body['attachments'])[0]
    ?.content.actions.find((action) => action.verb === verb)?.data ?? {};

describe('what is asked of the bot in words', () => {
  test('when the two meet next, and when nothing is booked', async () => {
    await teams.says(ali, 'när ses vi nästa gång?');
    expect(answered()).toEqual([expect.stringMatching(/^Du och Maria ses .* kl\. .*: /)]);
    await kadens.begin();
    await teams.says(ali, 'När ses vi igen?');
    expect(answered()[1]).toBe('Du har inget 1:1 inbokat.');
  });

  test('one’s goals: how each goes, when it begins, and how the last ones ended that none follows yet', async () => {
    const own = { level: 'individual', owner: ali.id, baseline: 0, target: 100 } as const;
    await kadens.run(async ({ goal }) => {
      await goal.insert(aGoal({ ...own, name: 'Nya kunder', value: 60 }));
      await goal.insert(
        aGoal({ ...own, name: 'Nästa år', value: 0, from: toDay('2027-01-01'), to: toDay('2027-12-31') }),
      );
      await goal.insert(
        aGoal({ ...own, name: 'Möten Q3', value: 67, from: toDay('2026-07-01'), to: toDay('2026-09-30') }),
      );
    });
    await teams.says(ali, 'visa mina mål');
    const said = (answered()[0] ?? '').replaceAll(/\s/gu, ' ');
    expect(said).toContain('Nya kunder: 60 %. ');
    expect(said).toContain('Nästa år: 0 %. Börjar fre 1 jan');
    expect(said).toContain(
      'Möten Q3: senaste siffran, ons 1 juli, är 67 %. Perioden är slut utan nyare siffror.',
    );
  });

  test('what is overdue, what is due this week, and what others have promised', async () => {
    await kadens.addCommitment({ text: 'Ringa Scania', due: '2026-11-20' as never });
    await kadens.addCommitment({ text: 'Skicka avtalet', due: '2026-12-20' as never });
    await teams.says(ali, 'vad är försenat?');
    await teams.says(ali, 'vad ska vara klart i veckan?');
    await teams.says(maria, 'vad har Ali lovat?');
    await teams.says(maria, 'vad har Sven lovat mig?');
    expect(teams.sent()).toContain('Ringa Scania');
    expect(
      connector.calls
        .map(({ body }) => JSON.stringify(body))
        .slice(0, 2)
        .join(),
    ).not.toContain('Skicka avtalet');
    expect(answered()[2]).toMatch(/^Ali har lovat dig: Ringa Scania · .* Skicka avtalet/);
    expect(answered()[3]).toBe('Jag hittar ingen Sven bland dina 1:1.');
  });

  test('undo takes back the last thing: a step that was just said, an answer that was just given, and then no more', async () => {
    await teams.says(ali, 'jag ringer Scania i morgon');
    await teams.says(ali, 'ångra');
    expect(await kadens.commitments()).toEqual([]);
    const { id } = await kadens.addCommitment({ text: 'Skicka offerten till Volvo' });
    await teams.says(ali, 'klart med offerten');
    expect(await kadens.commitments()).toMatchObject([{ id, state: 'kept' }]);
    await teams.says(ali, 'oj, ångra');
    expect(await kadens.commitments()).toMatchObject([{ id, state: 'open' }]);
    await teams.says(ali, 'ångra');
    expect(teams.sent()).toContain('Jag hittar inget från den senaste timmen att ångra.');
    expect(await kadens.commitments()).toHaveLength(1);
  });

  test('a no to what the bot has just asked takes back nothing from before it', async () => {
    const { id } = await kadens.addCommitment({ text: 'Skicka offerten till Volvo' });
    await kadens.addCommitment({ text: 'Boka rum' });
    await teams.says(ali, 'klart med offerten');
    teams.waits(1);
    await teams.says(ali, 'stryk Boka rum');
    teams.waits(1);
    await teams.says(ali, 'nej inte den, ångra');
    expect(answered().at(-1)).toBe('Okej, då låter jag det vara.');
    expect((await kadens.commitments()).find((one) => one.id === id)).toMatchObject({ state: 'kept' });
  });

  test('a move that is taken back tells the day that holds again', async () => {
    await kadens.addCommitment({ text: 'Boka rum' });
    const [before] = await kadens.commitments();
    await teams.says(ali, 'flytta Boka rum till fredag nästa vecka');
    await teams.says(ali, 'ångra');
    expect(await kadens.commitments()).toMatchObject([{ due: before?.due }]);
    expect(answered().at(-1)).toMatch(/^Ångrat\. Dagen är som förut: Boka rum \(.+\)\.$/);
  });

  test('undo takes back all that one message said', async () => {
    await teams.says(ali, 'jag ringer Scania i morgon. Och jag skickar offerten till Volvo på fredag.');
    expect(await kadens.commitments()).toHaveLength(2);
    await teams.says(ali, 'ångra');
    expect(await kadens.commitments()).toEqual([]);
    expect(teams.sent()).toContain('Ringa Scania · Skicka offerten till Volvo');
  });

  test('what is dropped is asked why, and dropped with that', async () => {
    await kadens.addCommitment({ text: 'Skicka offerten till Volvo' });
    await teams.says(ali, 'stryk offerten till Volvo');
    expect(await kadens.commitments()).toMatchObject([{ state: 'open' }]);
    const tapped = await teams.taps(ali, 'drop', { ...buttonOf('drop'), why: 'De köper inte' });
    expect(JSON.stringify(tapped)).toContain('Struket: Skicka offerten till Volvo');
    expect(await kadens.commitments()).toMatchObject([{ state: 'dropped', why: 'De köper inte' }]);
  });

  test('a session is cancelled once it is said what got in the way, and not before', async () => {
    await teams.says(ali, 'ställ in mötet i dag');
    expect(await kadens.session()).toMatchObject({ state: 'planned' });
    await teams.taps(ali, 'cancel-session', { ...buttonOf('cancel-session'), reason: 'customer' });
    expect(await kadens.session()).toMatchObject({ state: 'cancelled' });
  });

  test('of a day without a session none is offered for cancelling', async () => {
    await teams.says(ali, 'ställ in mötet på torsdag');
    expect(answered()).toEqual([expect.stringMatching(/^Du har inget 1:1 inbokat i morgon/)]);
  });

  test('a session is moved to the day and time that are chosen on the card', async () => {
    await teams.says(ali, 'kan vi flytta vårt 1:1 till måndag?');
    await teams.taps(ali, 'move-session', { ...buttonOf('move-session'), day: '2026-11-30', time: '13:00' });
    expect(await kadens.session()).toMatchObject({ state: 'planned', startsAt: '2026-11-30T12:00:00.000Z' });
  });

  test('leave is entered for the days that are chosen on the card', async () => {
    await teams.says(ali, 'jag är ledig på fredag');
    await teams.taps(ali, 'leave', { ...buttonOf('leave'), from: '2026-11-27', to: '2026-11-30' });
    expect((await kadens.person(ali.id))?.leave).toMatchObject([{ from: '2026-11-27', to: '2026-11-30' }]);
  });

  test('a rep’s wish for a type is noted', async () => {
    await teams.says(ali, 'jag vill ha pipeline nästa gång');
    expect(answered()).toEqual(['Noterat. Maria ser att du vill ha ett samtal om pipelinen nästa gång.']);
  });

  test('several things in one message are each done and answered', async () => {
    await kadens.addCommitment({ text: 'Skicka offerten till Volvo' });
    await teams.says(ali, 'Klart med offerten. Jag ringer Scania i morgon. Och när ses vi?');
    expect(answered()).toHaveLength(3);
    expect(await kadens.commitments()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text: 'Ringa Scania', state: 'open' }),
        expect.objectContaining({ text: 'Skicka offerten till Volvo', state: 'kept' }),
      ]),
    );
  });

  test('where one of several is refused, none is done, and that is said', async () => {
    await kadens.addCommitment({ text: 'Skicka offerten till Volvo' });
    await teams.says(ali, `Klart med offerten. Beslut: inga rabatter`);
    expect(await kadens.commitments()).toMatchObject([{ state: 'open' }]);
  });

  describe('with more than one promise open, a word alone is about', () => {
    const remind = async (key: string, activityId: string, at: string) => {
      const one = await kadens.addCommitment({ text: `Löfte ${key}` });
      await kadens.run(async (stores) => {
        const effect = { kind: 'before' as const, commitment: one.id, due: FRIDAY };
        await stores.outbox.add([{ key, effect, person: ali.id, dueAt: toInstant(at) }]);
        const claimed = await claimNext(stores.outbox, toInstant(at), { kinds: ['before'] });
        if (claimed)
          await stores.outbox.complete(claimed, {
            state: 'sent',
            at: toInstant(at),
            activityId,
            error: null,
          });
      });
      return one.id;
    };
    const kept = async () =>
      (await kadens.commitments()).filter(({ state }) => state === 'kept').map(({ id }) => id);

    test('the promise that the quoted message asked about', async () => {
      const first = await remind('a', 'card-a', '2026-11-25T07:00:00.000Z');
      await remind('b', 'card-b', '2026-11-25T07:30:00.000Z');
      const content =
        '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="card-a"><p itemprop="preview">Löfte a</p></blockquote><p>klart</p>';
      await teams.says(ali, '', { text: null, attachments: [{ contentType: 'text/html', content }] });
      expect(await kept()).toEqual([first]);
    });

    test('the promise that was asked about last, that day', async () => {
      await remind('a', 'card-a', '2026-11-25T07:00:00.000Z');
      const last = await remind('b', 'card-b', '2026-11-25T07:30:00.000Z');
      await teams.says(ali, 'Klart!');
      expect(await kept()).toEqual([last]);
    });

    test('none of them where nothing was asked that day: it is asked which', async () => {
      await remind('a', 'card-a', '2026-11-20T07:00:00.000Z');
      await remind('b', 'card-b', '2026-11-20T07:30:00.000Z');
      await teams.says(ali, 'Klart!');
      expect(await kept()).toEqual([]);
      expect(answered()).toEqual(['Vilket menar du?']);
    });
  });

  test('a list that is pasted is as many steps as it has lines', async () => {
    await teams.says(ali, '- ringa Scania i morgon\n- skicka avtalet till Volvo på fredag');
    expect((await kadens.commitments()).map(({ text }) => text)).toEqual([
      'Ringa Scania',
      'Skicka avtalet till Volvo',
    ]);
  });

  test('thanks, help and what is done elsewhere are answered without a word about anybody', async () => {
    await teams.says(ali, 'Tack så mycket!');
    await teams.says(ali, 'byt språk till engelska');
    expect(answered()).toEqual(['Varsågod.', 'Det gör du i Kadens.']);
  });

  test.each([
    'visa mina mål',
    'vad är försenat?',
    'vad har Ali lovat?',
    'ångra',
    'jag är ledig på fredag',
    'vad kom vi fram till sist?',
    'förbered mig inför mötet',
    'stryk offerten',
  ])('%s: answered in private, and not in front of others', async (said) => {
    await kadens.addCommitment({ text: 'hemlig offert' });
    await teams.says(maria, said, teams.inMeeting);
    expect(answered()).toEqual([expect.stringContaining('i vår egen chatt')]);
    expect(teams.sent()).not.toContain('hemlig');
  });
});
