import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ali, FRIDAY, maria, OTHER_TENANT, sara, sessionOfAli } from '../../../bot/chat/test-people.ts';
import { COMMITMENT_TEXT_MAX } from '../../../shared/domain/commitment.ts';
import { personId } from '../../../shared/domain/ids.ts';
import { say } from '../../../shared/words/say.ts';
import { openChat, withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';
import type { Storage } from '../storage/open-storage.ts';

type Person = typeof ali;
type Fields = Readonly<Record<string, unknown>>;

let storage: Storage;
let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ storage, connector, kadens, teams } = chat);
});

/** Every row of every table, as text. */
const everythingStored = async (): Promise<string> => {
  const tables = await storage.superuser.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const all = tables.rows.map(
    ({ name }) => `select coalesce(string_agg(t::text, ' '), '') as kept from ${name} t`,
  );
  const { rows } = await storage.superuser.query<{ kept: string }>(all.join(' union all '));
  return rows.map(({ kept }) => kept).join(' ');
};

/** A 1:1 chat between two people, as Teams names it: the bot is not in it. */
const ELSEWHERE = '19:two-people@unq.gbl.spaces';
const elsewhere = () => ({
  conversation: { conversationType: 'personal', id: ELSEWHERE, tenantId: kadens.tenant },
});

/** A message as Teams hands it to the extension. */
const messageFrom = (author: Person | null, html: string, more: Fields = {}) => ({
  id: '1764000000000',
  replyToId: null,
  createdDateTime: '2026-11-25T07:30:00.000Z',
  deleted: false,
  body: { contentType: 'html', content: html },
  from: author && {
    user: { userIdentityType: 'aadUser', id: author.id, displayName: author.name },
    application: null,
  },
  ...more,
});

const invoke = (from: Person, name: string, value: unknown, more: Fields = {}) =>
  teams.post(
    teams.activity(from, {
      type: 'invoke',
      name: `composeExtension/${name}`,
      value,
      ...elsewhere(),
      ...more,
    }),
  );

const node = z.looseObject({});
const dialogBody = z.object({
  task: z.object({
    type: z.literal('continue'),
    value: z.object({
      title: z.string(),
      width: z.string(),
      height: z.string(),
      card: z.object({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: z.looseObject({
          speak: z.string(),
          body: z.array(node),
          actions: z.array(z.object({ type: z.string(), title: z.string(), data: node.optional() })),
        }),
      }),
    }),
  }),
});
const choiceSet = z.object({
  value: z.string().optional(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })),
});

/** The dialog in an answer: what it says, what its fields hold, whom it offers, and what its buttons send. */
const dialogIn = ({ status, body }: Readonly<{ status: number; body?: unknown }>) => {
  expect(status).toBe(200);
  const { content } = dialogBody.parse(body).task.value.card;
  const field = (id: string) => content.body.find((one) => one['id'] === id);
  const asked = field('choice');
  const choice = asked && choiceSet.parse(asked);
  const titleOf = (value: string | undefined) => choice?.choices.find((one) => one.value === value)?.title;
  return {
    says: content.speak,
    text: field('text')?.['value'],
    due: field('due')?.['value'],
    doer: titleOf(choice?.value),
    doers: choice?.choices.map(({ title }) => title),
    valueOf: (title: string) => choice?.choices.find((one) => one.title === title)?.value ?? '',
    button: (title: string) => content.actions.find((one) => one.title === title)?.data,
    buttons: content.actions.map(({ title }) => title),
    chosen: choice?.value ?? '',
  };
};
const sentenceIn = ({ status, body }: Readonly<{ status: number; body?: unknown }>) => {
  expect(status).toBe(200);
  return z
    .union([
      z
        .object({ task: z.object({ type: z.literal('message'), value: z.string() }) })
        .transform(({ task }) => task.value),
      z
        .object({ composeExtension: z.object({ type: z.literal('message'), text: z.string() }) })
        .transform(({ composeExtension }) => composeExtension.text),
    ])
    .parse(body);
};

const opens = async (from: Person, message: unknown) =>
  dialogIn(
    await invoke(from, 'fetchTask', {
      commandId: 'saveStep',
      commandContext: message ? 'message' : 'compose',
      messagePayload: message,
    }),
  );
const submits = (from: Person, message: unknown, data: Fields | undefined, more: Fields = {}) =>
  invoke(
    from,
    'submitAction',
    { commandId: 'saveStep', commandContext: 'message', messagePayload: message, data },
    more,
  );
type Dialog = ReturnType<typeof dialogIn>;
/** What Teams sends at *Spara*, with the fields as the dialog has them. */
const saving = (dialog: Dialog, changes: Fields = {}) => ({
  ...dialog.button('Spara'),
  text: dialog.text ?? '',
  choice: dialog.chosen,
  due: dialog.due ?? '',
  ...changes,
});

describe('save as next step', () => {
  test('a message is read as said by its author, on the day it was written', async () => {
    const message = messageFrom(ali, '<p>Jag skickar <b>offerten</b> till Volvo på fredag</p>');
    const byAuthor = await opens(ali, message);
    expect([byAuthor.text, byAuthor.due, byAuthor.doer]).toEqual([
      'Skicka offerten till Volvo',
      FRIDAY,
      'Ali Rezai',
    ]);
    const byOther = await opens(maria, message);
    expect([byOther.text, byOther.doer]).toEqual(['Skicka offerten till Volvo', 'Ali Rezai']);
    expect(byOther.doers).toEqual([
      'Ali Rezai',
      'Sara Nyström',
      'Jag, till Ali Rezai',
      'Jag, till Sara Nyström',
    ]);
    const asked = await opens(ali, messageFrom(maria, '<p>Kan du ringa Scania i morgon?</p>'));
    expect([asked.text, asked.due, asked.doer]).toEqual(['Ringa Scania', '2026-11-26', 'Ali Rezai']);
    const old = { createdDateTime: '2026-11-18T07:30:00.000Z' };
    const lastWeek = await opens(ali, messageFrom(ali, '<p>Jag ringer Scania på fredag</p>', old));
    expect(lastWeek.due).toBeUndefined();
  });

  test('where it is not said who does it, nobody is chosen; any text may be saved', async () => {
    const stranger = { ...sara, id: personId.parse('0a1b2c3d-0000-4000-8000-0000000000ff') };
    for (const author of [stranger, null]) {
      const dialog = await opens(ali, messageFrom(author, '<p>Jag skickar underlaget</p>'));
      expect(dialog.doer).toBeUndefined();
      expect(dialog.text).not.toBeUndefined();
    }
    expect((await opens(ali, messageFrom(ali, '<div>Priset &amp; villkoren</div>'))).text).toBe(
      'Priset & villkoren',
    );
    const empty = await opens(ali, null);
    expect([empty.text, empty.doers]).toEqual([undefined, ['Maria Lindqvist', 'Ali Rezai']]);
  });

  test('it is saved in the 1:1 of whoever does it, and shown to both', async () => {
    const message = messageFrom(ali, '<p>Jag skickar offerten till Volvo på fredag</p>');
    const saved = dialogIn(await submits(maria, message, saving(await opens(maria, message))));
    expect(saved.says).toBe('Ali Rezai: Skicka offerten till Volvo, senast fre 27 nov. Sparat.');
    expect(saved.buttons).toEqual(['Ångra', 'Stäng']);
    expect(await kadens.commitments()).toMatchObject([
      {
        owner: ali.id,
        text: 'Skicka offerten till Volvo',
        due: FRIDAY,
        recordedBy: maria.id,
        source: 'chat',
        session: null,
      },
    ]);
    expect((await submits(maria, message, saved.button('Stäng'))).body).toBeUndefined();
    expect(connector.calls).toEqual([]);
  });

  test('in a live session it belongs to that', async () => {
    await kadens.begin();
    const message = messageFrom(maria, '<p>Jag pratar med produkt i morgon</p>');
    const dialog = await opens(maria, message);
    // She has two 1:1s, and the message doesn't say which.
    expect(dialog.doer).toBeUndefined();
    await submits(maria, message, saving(dialog, { choice: dialog.valueOf('Jag, till Ali Rezai') }));
    expect(await kadens.commitments()).toMatchObject([{ owner: maria.id, session: sessionOfAli }]);
  });

  test('a message is saved once, however often and by however many windows it is sent', async () => {
    const message = messageFrom(ali, '<p>Jag ringer Scania i morgon</p>');
    const data = saving(await opens(ali, message));
    const [first, second] = await Promise.all([submits(ali, message, data), submits(ali, message, data)]);
    expect(dialogIn(second).says).toBe(dialogIn(first).says);
    const again = await opens(ali, message);
    expect(again.says).toContain(say('sv', 'chat.save-step.already'));
    expect(again.text).toBeUndefined();
    expect(await kadens.commitments()).toHaveLength(1);
    // Somebody else's is their own: Maria has not saved it.
    expect((await opens(maria, message)).text).toBe('Ringa Scania');

    const other = dialogIn(await submits(ali, message, again.button('Spara ett till')));
    // It tells of no other step, so all of it is there to write from.
    expect([other.text, other.doer]).toEqual(['Jag ringer Scania i morgon', undefined]);
    const choice = other.valueOf('Ali Rezai');
    await submits(ali, message, saving(other, { text: 'Mejla Scania', choice }));
    expect((await kadens.commitments()).map(({ text }) => text).toSorted()).toEqual([
      'Mejla Scania',
      'Ringa Scania',
    ]);
  });

  test('of a message with two steps the second is offered when the first is saved', async () => {
    const message = messageFrom(
      ali,
      '<p>Jag ringer Scania i morgon.</p><p>Maria skickar avtalet på fredag.</p>',
    );
    const first = await opens(ali, message);
    expect([first.text, first.doer]).toEqual(['Ringa Scania', 'Ali Rezai']);
    const saved = dialogIn(await submits(ali, message, saving(first)));
    const second = dialogIn(await submits(ali, message, saved.button('Spara ett till')));
    expect([second.text, second.due, second.doer]).toEqual(['Skicka avtalet', FRIDAY, 'Maria Lindqvist']);
    const both = dialogIn(await submits(ali, message, saving(second)));
    expect(both.buttons).toEqual(['Ångra', 'Stäng']);
    expect(await kadens.commitments()).toHaveLength(2);
  });

  test('what was saved can be taken back at once, and then saved again', async () => {
    const message = messageFrom(ali, '<p>Jag ringer Scania i morgon</p>');
    const first = await opens(ali, message);
    const saved = dialogIn(await submits(ali, message, saving(first)));
    const undone = dialogIn(await submits(ali, message, saved.button('Ångra')));
    expect(undone.says).toBe('Borttaget: Ringa Scania.');
    expect(await kadens.commitments()).toEqual([]);
    expect(sentenceIn(await submits(ali, message, saved.button('Ångra')))).toBe(
      say('sv', 'chat.refused.nothing-to-undo'),
    );
    expect((await opens(ali, message)).text).toBe('Ringa Scania');
    // A window that was open all the time says that it is gone, and may still save it.
    const stale = dialogIn(await submits(ali, message, saving(first)));
    expect(stale.says).toBe(say('sv', 'chat.refused.not-found'));
    await submits(ali, message, saving(stale));
    expect(await kadens.commitments()).toHaveLength(1);
  });

  test('what can’t be saved is asked for again with what was typed, and nothing is recorded', async () => {
    const message = messageFrom(ali, '<p>Jag ringer Scania i morgon</p>');
    const dialog = await opens(ali, message);
    const fault = async (changes: Fields) => dialogIn(await submits(ali, message, saving(dialog, changes)));
    const long = 'a'.repeat(COMMITMENT_TEXT_MAX + 1);
    expect((await fault({ text: '  ' })).says).toBe(say('sv', 'chat.unsaid.text'));
    const shortened = await fault({ text: long });
    expect(shortened.says).toContain('501');
    expect([shortened.text, shortened.due, shortened.doer]).toEqual([long, '2026-11-26', 'Ali Rezai']);
    expect((await fault({ due: '2026-11-01' })).says).toBe(say('sv', 'chat.refused.day-in-the-past'));
    expect((await fault({ due: '2036-11-01' })).says).toBe(say('sv', 'chat.refused.day-too-far'));
    expect((await fault({ due: 'snart' })).says).toBe(say('sv', 'chat.unsaid'));
    const others = (await opens(maria, null)).valueOf('Sara Nyström');
    for (const choice of ['', 'nobody', others])
      expect((await fault({ choice })).says).toBe(say('sv', 'chat.unsaid.choice'));
    expect(await kadens.commitments()).toEqual([]);
    // A day may be left out, and what was refused may be sent again.
    dialogIn(await submits(ali, message, saving(dialog, { due: '' })));
    expect(await kadens.commitments()).toMatchObject([{ due: null }]);
  });

  test('whoever has no 1:1 is told so, with the way to Kadens', async () => {
    const nobody = { id: personId.parse('0a1b2c3d-0000-4000-8000-0000000000aa'), name: 'Nils Ny' };
    const dialog = await opens(nobody, messageFrom(ali, '<p>Jag ringer</p>'));
    expect(dialog.says).toBe(say('sv', 'chat.save-step.no-pair'));
    expect(dialog.buttons).toEqual([say('sv', 'chat.open')]);
  });

  test('nothing of the other chat is kept but the step, and the bot goes on writing where it did', async () => {
    await teams.says(ali, 'hej');
    const before = await kadens.conversation({ person: ali.id });
    const message = messageFrom(sara, '<p>Hemligheten är Kvastfening. Ali ringer Scania i morgon</p>', {
      id: 'secret-id',
    });
    await submits(ali, message, saving(await opens(ali, message), { text: 'Ringa Scania' }));
    expect(await kadens.commitments()).toHaveLength(1);
    expect(await kadens.conversation({ person: ali.id })).toEqual(before);
    expect(await kadens.conversation({ chatId: ELSEWHERE })).toBeNull();
    const kept = await everythingStored();
    expect(kept).toContain('Ringa Scania');
    for (const trace of ['Kvastfening', 'secret-id', ELSEWHERE]) expect(kept).not.toContain(trace);
  });
});

describe('find a promise', () => {
  const resultBody = z.object({
    composeExtension: z.object({
      type: z.literal('result'),
      attachmentLayout: z.literal('list'),
      attachments: z.array(
        z.object({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          content: z.looseObject({ speak: z.string() }),
          preview: z.object({
            contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
            content: z.looseObject({ title: z.string(), text: z.string() }),
          }),
        }),
      ),
    }),
  });
  const asks = (from: Person, words: string | null, queryOptions: Fields = { skip: 0, count: 25 }) =>
    invoke(from, 'query', {
      commandId: 'findStep',
      parameters: [words === null ? { name: 'initialRun', value: 'true' } : { name: 'text', value: words }],
      queryOptions,
    });
  const finds = async (...asked: Parameters<typeof asks>) =>
    resultBody.parse((await asks(...asked)).body).composeExtension.attachments;
  const titles = async (...asked: Parameters<typeof asks>) =>
    (await finds(...asked)).map(({ preview }) => preview.content.title);

  test('one’s own, the open ones first and the nearest due before the others; by words in any case', async () => {
    await kadens.addCommitment({ text: 'Mejla Peab', due: null });
    await kadens.addCommitment({ text: 'Skicka avtalet till Volvo', due: '2026-12-04' as never });
    await kadens.addCommitment({ text: 'Boka Volvo-möte', due: FRIDAY });
    await kadens.addCommitment({
      text: 'Visa Scania',
      state: 'kept',
      on: '2026-11-20',
      outcome: null,
    } as never);
    await kadens.addCommitment({ text: 'Det Maria lovade', owner: maria.id });
    await kadens.addCommitment({ text: 'Det jag inte sa', disputedAt: '2026-11-24T08:00:00.000Z' as never });
    expect(await titles(ali, null)).toEqual([
      'Boka Volvo-möte',
      'Skicka avtalet till Volvo',
      'Mejla Peab',
      'Visa Scania',
    ]);
    expect(await titles(ali, 'volvo')).toEqual(['Boka Volvo-möte', 'Skicka avtalet till Volvo']);
    expect(await titles(ali, 'AVTAL volvo')).toEqual(['Skicka avtalet till Volvo']);
    expect(await titles(maria, '')).toEqual(['Det Maria lovade']);
    expect(await titles(ali, null, { skip: 1, count: 2 })).toEqual([
      'Skicka avtalet till Volvo',
      'Mejla Peab',
    ]);
    expect(await titles(ali, null, { skip: 25, count: 25 })).toEqual([]);
    expect(await titles(ali, null, { skip: -1, count: 1000 })).toHaveLength(4);
  });

  test('its card tells what, who and by when, and nothing else; there is nothing to tap', async () => {
    await kadens.addCommitment({
      ...{ text: 'Skicka avtalet', due: FRIDAY, moves: 3, plan: 'Efter fikat', serves: 'Hemligt mål' },
      helpWantedAt: '2026-11-24T08:00:00.000Z' as never,
    });
    const [hit] = await finds(ali, 'avtalet');
    expect(hit?.content.speak).toBe('Skicka avtalet. Ali Rezai, senast fre 27 nov.');
    expect(hit?.preview.content.text).toBe('Senast fre 27 nov · till Maria Lindqvist');
    const card = JSON.stringify(hit?.content);
    for (const absent of ['Action.', 'refresh', 'fikat', 'Hemligt', 'hjälp', 'flyttat'])
      expect(card).not.toContain(absent);
  });

  test('the bot says nothing to a card that its owner puts in their own chat with it', async () => {
    await kadens.addCommitment({ text: 'Skicka avtalet' });
    const [hit] = await finds(ali, null);
    const { contentType, content } = hit ?? {};
    await teams.says(ali, '', { attachments: [{ contentType, content }] });
    expect(connector.calls).toEqual([]);
  });

  test('no hits are told in words', async () => {
    expect(sentenceIn(await asks(ali, null))).toBe(say('sv', 'chat.list.empty'));
    await kadens.addCommitment({ text: 'Skicka avtalet' });
    expect(sentenceIn(await asks(ali, 'rabatt'))).toBe('Inget du har lovat innehåller ”rabatt”.');
  });
});

describe('what no command of ours sends', () => {
  const unclear = () => say('sv', 'chat.refused.unclear-extension');

  test.each([
    ['fetchTask', null],
    ['fetchTask', {}],
    ['fetchTask', { commandId: 'eraseAll' }],
    ['submitAction', 'no'],
    ['submitAction', { commandId: 'saveStep', data: null }],
    ['submitAction', { commandId: 'saveStep', data: { verb: 'save-step', from: '', nth: -1 } }],
    ['submitAction', { commandId: 'saveStep', data: { verb: 'erase', from: 'x', nth: 0 } }],
    ['query', { commandId: 'findAll' }],
    ['query', []],
    ['queryLink', { url: 'https://example.org' }],
    ['setting', {}],
  ])('%s with %j is answered in words', async (name, value) => {
    expect(sentenceIn(await invoke(ali, name, value))).toBe(unclear());
  });

  test('a payload that is malformed is a message without words', async () => {
    const odd = [{}, { id: 'x', body: 1, from: 'y', createdDateTime: 'z' }, [], 'no'];
    for (const messagePayload of odd) {
      const answer = await invoke(ali, 'fetchTask', { commandId: 'saveStep', messagePayload });
      expect(dialogIn(answer).text).toBeUndefined();
    }
  });

  test('somebody without an id here, and another organisation, are told that they are not known', async () => {
    const value = { commandId: 'findStep', parameters: [] };
    const guest = { from: { id: '29:guest', name: 'Guest' } };
    const stranger = { channelData: { tenant: { id: OTHER_TENANT } } };
    for (const more of [guest, stranger]) {
      expect(sentenceIn(await invoke(ali, 'query', value, more))).toBe(say('sv', 'chat.refused.unknown'));
      expect(sentenceIn(await invoke(ali, 'fetchTask', { commandId: 'saveStep' }, more))).toBe(
        say('sv', 'chat.refused.unknown'),
      );
    }
  });

  test('when something breaks it is said in the form that the command takes', async () => {
    const broken = openChat(storage, connector, kadens, new Error('planted'));
    for (const [name, commandId] of [
      ['query', 'findStep'],
      ['fetchTask', 'saveStep'],
    ])
      expect(
        sentenceIn(
          await broken.post(
            broken.activity(ali, { type: 'invoke', name: `composeExtension/${name}`, value: { commandId } }),
          ),
        ),
      ).toBe(say('sv', 'chat.failed'));
  });
});
