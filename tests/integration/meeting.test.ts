import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAccess } from '../../shared/contracts/person.ts';
import { chooseTeam, getRhythm, setCadence } from '../../shared/contracts/rhythm.ts';
import { findMeeting, getSession } from '../../shared/contracts/session.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { eventually } from '../support/eventually.ts';

describe('the meeting that a tab is opened in', () => {
  let kadens: Product;
  let chatId = '';

  const found = async (who: 'maria' | 'ali' | 'sara', asked: { with?: 'session' } = {}) =>
    (await kadens.must(who, findMeeting, { query: { chatId, ...asked } })).meeting;

  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const chosen = await kadens.must('maria', chooseTeam, {
      body: { people: [kadens.idOf('ali')], greet: false },
    });
    const params = { id: chosen.rows[0]?.rhythm.id ?? '' };
    const { rhythm } = await kadens.must('maria', getRhythm, { params });
    await kadens.must('maria', setCadence, {
      params,
      body: {
        ...{ weeks: 2, minutes: 30, weekday: 4, time: '10:00', zone: 'Europe/Stockholm' },
        ...{ anchor: '2026-11-26', mix: establishedMix, version: rhythm.version },
      },
    });
    await eventually(async () => {
      await kadens.kadens.sweep();
      chatId = kadens.standIns.chats.meetingsOf('ali')[0]?.chatId ?? '';
      expect(await found('ali')).not.toBeNull();
    });
  });
  afterAll(() => kadens.end());

  const readBy = async (who: 'maria' | 'ali') =>
    (await kadens.must(who, listAccess)).entries.filter(({ what }) => what === 'session').length;

  test('tells which session it is, and the session is not thereby read', async () => {
    expect(await found('maria')).toMatchObject({ session: null, sessionId: expect.any(String) as string });
    expect(await readBy('ali')).toBe(0);
  });

  test('gives the session with it when it is asked to, as it is read by itself, and the rep sees that it was read', async () => {
    const meeting = await found('maria', { with: 'session' });
    expect(await readBy('ali')).toBe(1);
    const alone = await kadens.must('maria', getSession, { params: { id: meeting?.sessionId ?? '' } });
    expect(meeting?.session).toEqual({ ...alone, now: meeting?.session?.now });
  });

  test('is none of theirs for anybody else, which is an answer and no refusal', async () => {
    expect(await found('sara')).toBeNull();
  });
});
