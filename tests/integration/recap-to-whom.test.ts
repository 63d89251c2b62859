import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { chooseTeam, getRhythm, setCadence } from '../../shared/contracts/rhythm.ts';
import { closeSession, findMeeting, startOnTheSpot } from '../../shared/contracts/session.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import { REOPENS_WITHIN_MINUTES } from '../../shared/domain/session.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { StoredChat } from '../../local-teams/connector/chats.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { eventually } from '../support/eventually.ts';

describe('the recap of a session', () => {
  let kadens: Product;
  let rhythmId: string;
  let meeting: StoredChat;

  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const chosen = await kadens.must('maria', chooseTeam, {
      body: { people: [kadens.idOf('ali')], greet: false },
    });
    rhythmId = chosen.rows[0]?.rhythm.id ?? '';
    const { rhythm } = await kadens.must('maria', getRhythm, { params: { id: rhythmId } });
    await kadens.must('maria', setCadence, {
      params: { id: rhythmId },
      body: {
        ...{ weeks: 2, minutes: 30, weekday: 4, time: '10:00', zone: 'Europe/Stockholm' },
        ...{ anchor: '2026-11-26', mix: establishedMix, version: rhythm.version },
      },
    });
    const { chats } = kadens.standIns;
    meeting = await eventually(async () => {
      await kadens.kadens.sweep();
      const chatId = chats.meetingsOf('ali')[0]?.chatId ?? '';
      const { meeting: found } = await kadens.must('ali', findMeeting, { query: { chatId } });
      expect(found).not.toBeNull();
      const chat = chats.find(chatId);
      if (chat?.installed !== true) throw new Error('the bot is not in the meeting’s chat yet');
      return chat;
    });
  });
  afterAll(() => kadens.end());

  /** How often the bot has written about that commitment in a chat. */
  const toldIn = (chat: StoredChat, step: string): number =>
    chat.messages.filter((message) => message.person === null && JSON.stringify(message).includes(step))
      .length;
  const told = async (step: string) => {
    await kadens.kadens.sweep();
    const { chats } = kadens.standIns;
    return {
      meeting: toldIn(meeting, step),
      maria: toldIn(chats.personal('maria'), step),
      ali: toldIn(chats.personal('ali'), step),
      sara: toldIn(chats.personal('sara'), step),
    };
  };
  const holdSession = async (step: string): Promise<void> => {
    const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });
    await kadens.must('maria', recordCommitment, {
      body: { rhythmId, sessionId: id, ownerId: kadens.idOf('ali'), text: step, due: '2026-12-04' },
    });
    await kadens.must('maria', closeSession, { params: { id }, body: {} });
    // Nobody is told while the end may still be undone.
    await kadens.moveClock(addMinutes(kadens.now(), REOPENS_WITHIN_MINUTES));
  };

  test('goes to the meeting’s chat while only the two are in it', async () => {
    await holdSession('Skicka offerten till Volvo');
    await expect
      .poll(() => told('Skicka offerten till Volvo'))
      .toEqual({ meeting: 1, maria: 0, ali: 0, sara: 0 });
  });

  test('goes to each of the two alone when somebody else has come into the chat', async () => {
    meeting.people.push('sara');
    await holdSession('Ringa inköpschefen på Scania');
    await expect
      .poll(() => told('Ringa inköpschefen på Scania'))
      .toEqual({ meeting: 0, maria: 1, ali: 1, sara: 0 });
  });

  test('goes to each of the two alone when it can’t be known who is in the chat', async () => {
    meeting.people.pop();
    kadens.standIns.faults.connector.add({
      ...{ target: 'connector', method: 'GET', path: '', answer: '503', times: 1, retryAfterSeconds: 1 },
    });
    await holdSession('Boka möte med Northvolt');
    await expect
      .poll(() => told('Boka möte med Northvolt'))
      .toEqual({ meeting: 0, maria: 1, ali: 1, sara: 0 });
  });
});
