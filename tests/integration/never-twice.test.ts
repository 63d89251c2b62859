import { z } from 'zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askForHelp, recordCommitment } from '../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import type { Fault, PersonKey } from '../../local-teams/protocol.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** What Teams reads of a card when somebody sees it. */
const shown = z.object({
  refresh: z.object({ action: z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()) }) }),
});

/** Tuesday to Thursday at five past eight in Stockholm, when the working day has begun. */
const TUESDAY = toInstant('2026-11-24T07:05:00.000Z');
const WEDNESDAY = toInstant('2026-11-25T07:05:00.000Z');
const THURSDAY = toInstant('2026-11-26T07:05:00.000Z');

describe('what may have arrived', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterEach(() => kadens.end());

  const record = (text: string, due = '2026-11-25'): Promise<CommitmentView> =>
    kadens.must('maria', recordCommitment, { body: { rhythmId, ownerId: kadens.idOf('ali'), text, due } });
  const cards = (person: PersonKey, about: string) =>
    kadens.standIns.chats
      .personal(person)
      .messages.filter((message) => JSON.stringify(message).includes(about));
  /** The connector takes what it is sent and fails before it has said so. */
  const fail = (answer: Fault['answer'], times = 1) =>
    kadens.standIns.faults.connector.add({
      ...{ target: 'connector', method: 'POST', path: '/v3/conversations/', answer, times },
      retryAfterSeconds: 1,
    });
  /** They see the card, and Teams asks the bot for it as it is now. */
  const see = async (person: PersonKey, about: string) => {
    const [message] = cards(person, about);
    const card = shown.parse(message?.attachments[0]?.content);
    if (!message) throw new Error('no such card');
    const action = { ...card.refresh.action, type: 'execute', trigger: 'automatic' } as const;
    await kadens.standIns.userActions.runCardAction(
      person,
      kadens.standIns.chats.personal(person),
      message,
      action,
    );
  };
  const wait = (minutes: number) => kadens.moveClock(addMinutes(kadens.now(), minutes));

  test('a reminder whose answer was lost is not sent again that day, and the next morning it is', async () => {
    await record('Ringa Volvo', '2026-11-25');
    fail('unheard');
    await kadens.moveClock(TUESDAY);
    expect(cards('ali', 'Ringa Volvo')).toHaveLength(1);
    for (let hours = 8; hours > 0; hours -= 1) await wait(60);
    expect(cards('ali', 'Ringa Volvo')).toHaveLength(1);
    await kadens.moveClock(WEDNESDAY);
    expect(cards('ali', 'Ringa Volvo')).toHaveLength(2);
  });

  test('a reminder that was never taken is there the next morning', async () => {
    await record('Ringa Volvo', '2026-11-25');
    fail('502');
    await kadens.moveClock(TUESDAY);
    expect(cards('ali', 'Ringa Volvo')).toHaveLength(0);
    await kadens.moveClock(WEDNESDAY);
    expect(cards('ali', 'Ringa Volvo')).toHaveLength(1);
  });

  test('a tap on a card that may not have arrived shows that it has: it does not come again', async () => {
    await record('Ringa Volvo', '2026-11-25');
    fail('unheard');
    await kadens.moveClock(TUESDAY);
    await see('ali', 'Ringa Volvo');
    await kadens.moveClock(WEDNESDAY);
    expect(cards('ali', 'Ringa Volvo')).toHaveLength(1);
    // The question of the day after takes its place, as of any other reminder.
    await kadens.moveClock(THURSDAY);
    expect(JSON.stringify(cards('ali', 'Ringa Volvo')[0])).toContain(
      'Frågan om hur det gick står längre ner',
    );
  });

  test.each(['unheard', '502'] as const)(
    'a call for help that was answered %s is sent once more the same day, as what may have come before',
    async (answer) => {
      const { id, version } = await record('Ringa Volvo', '2026-11-30');
      fail(answer);
      await kadens.must('ali', askForHelp, { params: { id }, body: { version } });
      await kadens.kadens.sweep();
      for (let nth = 0; nth < 4; nth += 1) await wait(30);
      const calls = cards('maria', 'behöver hjälp').map((one) => JSON.stringify(one));
      expect(calls).toHaveLength(answer === 'unheard' ? 2 : 1);
      expect(calls.at(-1)).toContain('Det här kan du redan ha fått.');
      if (calls.length === 2) expect(calls[0]).not.toContain('redan ha fått');
    },
  );

  test('a call for help of which nobody ever knows comes twice at most', async () => {
    const { id, version } = await record('Ringa Volvo', '2026-11-30');
    fail('unheard', 20);
    await kadens.must('ali', askForHelp, { params: { id }, body: { version } });
    await kadens.kadens.sweep();
    for (let nth = 0; nth < 6; nth += 1) await wait(60);
    expect(cards('maria', 'behöver hjälp')).toHaveLength(2);
  });

  test.each(['429', '412'] as const)(
    'what was answered %s was not taken, and is sent again soon',
    async (answer) => {
      await record('Ringa Volvo', '2026-11-25');
      fail(answer, 2);
      await kadens.moveClock(TUESDAY);
      expect(cards('ali', 'Ringa Volvo')).toHaveLength(0);
      for (let nth = 0; nth < 4; nth += 1) await wait(3);
      expect(cards('ali', 'Ringa Volvo')).toHaveLength(1);
    },
  );
});
