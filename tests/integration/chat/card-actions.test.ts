import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { AGENDA_TEXT_MAX } from '../../../shared/domain/agenda.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import {
  ali,
  maria,
  NOW,
  OTHER_TENANT,
  rhythmOfAli,
  sara,
  sessionOfAli,
} from '../../../bot/chat/test-people.ts';
import { aCancelledSession, aClosedSession, aLiveSession } from '../../support/builders.ts';
import { withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';

let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ connector, kadens, teams } = chat);
});

const invokeBody = z.object({ statusCode: z.literal(200), type: z.string(), value: z.unknown() });

describe('cards', () => {
  test('Klart answers, turns the card into its answer, and is done once', async () => {
    const promise = await kadens.addCommitment();
    const data = { id: promise.id, version: 1, for: ali.id };
    const first = await teams.taps(ali, 'keep', data);
    expect(first.status).toBe(200);
    expect(invokeBody.parse(first.body).type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(first.body)).not.toContain('Action.');
    expect(connector.calls).toMatchObject([
      { method: 'PUT', path: expect.stringContaining('/activities/the-card') as string },
    ]);
    const again = await teams.taps(ali, 'keep', data);
    expect(JSON.stringify(again.body)).toContain('Klart: ');
    expect((await kadens.commitments())[0]).toMatchObject({ state: 'kept', version: 2 });
  });

  test('Flytta and Be om hjälp answer as well', async () => {
    const promise = await kadens.addCommitment();
    await teams.taps(ali, 'move', {
      id: promise.id,
      version: 1,
      for: ali.id,
      to: '2026-11-30',
      reason: 'customer',
    });
    expect((await kadens.commitments())[0]?.due).toBe('2026-11-30');
    const helped = await teams.taps(ali, 'help', { id: promise.id, version: 2, for: ali.id });
    expect(JSON.stringify(helped.body)).toContain('Jag lägger det först på nästa agenda');
  });

  test('a move to a day that has been is refused, and the card stays', async () => {
    const promise = await kadens.addCommitment();
    const { body } = await teams.taps(ali, 'move', {
      id: promise.id,
      version: 1,
      to: '2026-11-01',
      reason: 'time',
    });
    expect(invokeBody.parse(body)).toMatchObject({
      value: 'Den dagen har redan varit. Välj i dag eller senare.',
    });
    expect(connector.calls).toEqual([]);
  });

  test('what has changed since is shown as it is now', async () => {
    const promise = await kadens.addCommitment({ version: 7, text: 'Något nytt' });
    const { body } = await teams.taps(ali, 'keep', { id: promise.id, version: 1, for: ali.id });
    expect(JSON.stringify(body)).toContain('Det har ändrats sedan kortet skickades');
    expect((await kadens.commitments())[0]?.state).toBe('open');
  });

  test('another person’s card, another’s promise and another organisation’s do nothing', async () => {
    const promise = await kadens.addCommitment();
    const data = { id: promise.id, version: 1 };
    const answers = [
      await teams.taps(maria, 'keep', { ...data, for: ali.id }),
      await teams.post({
        ...teams.activity(sara),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'keep', data } },
      }),
      await teams.taps(ali, 'keep', data, { channelData: { tenant: { id: OTHER_TENANT } } }),
    ];
    expect(answers.map(({ body }) => invokeBody.parse(body).type)).toEqual(
      Array.from({ length: 3 }, () => 'application/vnd.microsoft.activity.message'),
    );
    expect((await kadens.commitments())[0]?.state).toBe('open');
    expect(connector.calls).toEqual([]);
  });

  test.each([
    null,
    {},
    { action: {} },
    { action: { verb: 'keep', data: { id: 'x' } } },
    { action: { verb: 'erase', data: {} } },
  ])('an action that is none of ours is refused: %j', async (value) => {
    const { status, body } = await teams.post(
      teams.activity(ali, { type: 'invoke', name: 'adaptiveCard/action', value }),
    );
    expect(status).toBe(200);
    expect(invokeBody.parse(body).value).toContain('Jag förstod inte svaret');
  });

  test('a point is added once, and both the card and its refresh show it', async () => {
    const body = teams.activity(ali, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'the-card',
      value: {
        action: { verb: 'add-point', data: { session: sessionOfAli, for: ali.id, text: 'Rabatten' } },
      },
    });
    await teams.post(body);
    const again = await teams.post(body);
    expect(await kadens.points()).toEqual(['Rabatten']);
    expect(JSON.stringify(again.body)).toContain('• Rabatten');
    const refreshed = await teams.taps(ali, 'prepare', { session: sessionOfAli, for: ali.id });
    expect(JSON.stringify(refreshed.body)).toContain('• Rabatten');
  });

  test('after the session the preparation card says what became of it, with nothing left to add', async () => {
    const data = { session: sessionOfAli, for: ali.id };
    const refreshed = async () => JSON.stringify((await teams.taps(ali, 'prepare', data)).body);
    const planned = await kadens.session();
    if (planned?.state !== 'planned') throw new Error('it has begun');
    expect(await refreshed()).toContain('add-point');

    const becomes = async (session: Session): Promise<string> => {
      await kadens.run(({ session: sessions }) => sessions.save(session));
      const answer = await refreshed();
      expect(answer).not.toContain('add-point');
      return answer;
    };
    const yesterday = { startsAt: addMinutes(NOW, -24 * 60) };
    const live = aLiveSession({ ...planned, ...yesterday }, { startedAt: NOW, lastSignAt: NOW });
    expect(await becomes(live)).toContain('Samtalet pågår.');
    expect(await becomes(aClosedSession(planned))).toContain('Ni hade samtalet ons 25 nov.');
    expect(await becomes({ ...planned, ...yesterday, state: 'missed', notHeld: null })).toContain(
      'Samtalet tis 24 nov blev inte av.',
    );
    expect(await becomes(aCancelledSession(planned))).toContain('inte längre planerat');

    // Nobody has begun it or said anything, and its time is over: a tap answers the same way, and says what became of the point.
    await kadens.run(({ session }) => session.save({ ...planned, ...yesterday }));
    const { body } = await teams.taps(ali, 'add-point', { ...data, text: 'Rabatten' });
    expect(JSON.stringify(body)).toContain('Samtalet tis 24 nov blev inte av.');
    expect(await kadens.points()).toEqual(['Rabatten']);
    expect(JSON.stringify(body)).toContain('Tillagt. Maria ser det.');
  });

  test('the first card’s point is brought once, and the card turns into its answer', async () => {
    const data = { rhythm: rhythmOfAli, for: ali.id, text: ' Priset mot Scania ' };
    const body = teams.activity(ali, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'the-card',
      value: { action: { verb: 'bring-point', data } },
    });
    const answer = JSON.stringify((await teams.post(body)).body);
    await teams.post(body);
    expect(await kadens.points()).toEqual(['Priset mot Scania']);
    expect(answer).toContain('Du tar upp: Priset mot Scania');
    expect(answer).not.toContain('Input.Text');
  });

  test('a point that is empty or too long is asked for again, with what was typed and why', async () => {
    const bring = async (text: string) =>
      JSON.stringify((await teams.taps(ali, 'bring-point', { rhythm: rhythmOfAli, for: ali.id, text })).body);
    expect(await bring('  ')).toContain(say('sv', 'chat.point.empty'));
    const long = 'a'.repeat(AGENDA_TEXT_MAX + 1);
    const again = await bring(long);
    expect(again).toContain(say('sv', 'chat.point.too-long', { count: 301, max: AGENDA_TEXT_MAX }));
    expect(again).toContain(`"value":"${long}"`);
    expect(await kadens.points()).toEqual([]);
  });

  test('a point is brought in words, by the one whose only 1:1 it is', async () => {
    await teams.post(teams.activity(ali, { text: 'Ta upp: Rabatten mot Scania' }));
    expect(await kadens.points()).toEqual(['Rabatten mot Scania']);
    await teams.post(teams.activity(maria, { text: 'Ta upp: rabatten' }));
    expect(await kadens.points()).toHaveLength(1);
    expect(JSON.stringify(connector.calls)).toContain(say('sv', 'chat.point.whom'));
  });

  test('the answer of a client without Action.Execute replaces the card too', async () => {
    const promise = await kadens.addCommitment();
    await teams.post(
      teams.activity(ali, {
        replyToId: 'the-card',
        value: { verb: 'keep', id: promise.id, version: 1, for: ali.id },
      }),
    );
    expect(connector.calls).toMatchObject([{ method: 'PUT' }]);
    expect((await kadens.commitments())[0]?.state).toBe('kept');
  });

  test('a choice of 1:1 records what was said', async () => {
    await teams.says(maria, 'jag pratar med produkt');
    const data = z
      .array(
        z.object({
          content: z.object({ actions: z.array(z.object({ data: z.record(z.string(), z.unknown()) })) }),
        }),
      )
      .parse(connector.calls[0]?.body['attachments'])[0]?.content.actions[0]?.data;
    await teams.taps(maria, 'record', data ?? {});
    await teams.taps(maria, 'record', data ?? {});
    expect(await kadens.commitments()).toMatchObject([{ owner: maria.id, text: 'Prata med produkt' }]);
  });
});
