import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { letGo, listHandovers } from '../../shared/contracts/handover.ts';
import { listPastSessions } from '../../shared/contracts/past-session.ts';
import { chooseTeam, getTeam } from '../../shared/contracts/rhythm.ts';
import { getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { asSuperuser } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('a manager who stops coaching somebody in the middle of a 1:1', () => {
  let kadens: Product;
  let rhythm: string;
  let session: string;
  beforeAll(async () => {
    kadens = await startProduct();
    for (const person of ['maria', 'ali'] as const)
      await kadens.standIns.userActions.install(person, kadens.standIns.chats.personal(person));
    kadens.standIns.consents.grant('maria', ['*']);
    rhythm = (await beginRhythm(kadens)).id;
    session = (
      await kadens.must('maria', startOnTheSpot, { body: { rhythmId: rhythm, type: 'deal', extra: true } })
    ).id;
    const body = { rhythmId: rhythm, sessionId: session, text: 'Ringa Scania', due: '2026-12-11' };
    await kadens.must('ali', recordCommitment, { body: { ...body, ownerId: kadens.idOf('ali') } });
    await kadens.moveClock(toInstant('2026-11-23T08:12:00.000Z'));
    const [row] = (await kadens.must('maria', getTeam)).rows;
    const version = row?.rhythm.version;
    await kadens.must('maria', letGo, { params: { id: rhythm }, body: { version } });
  });
  afterAll(() => kadens.end());

  const past = async (by: PersonKey) =>
    kadens.call(by, listPastSessions, { query: { as: by === 'ali' ? 'rep' : 'manager' } });

  test('ends it with what was recorded, which is the rep’s to read at once', async () => {
    expect(await kadens.must('ali', getSession, { params: { id: session } })).toMatchObject({
      state: 'closed',
    });
    expect(JSON.stringify(await past('ali'))).toContain(session);
    expect(await kadens.call('maria', getSession, { params: { id: session } })).toMatchObject({ ok: false });
  });

  test('sends no recap of it, and asks neither whether they were done', async () => {
    await kadens.moveClock(toInstant('2026-11-25T08:00:00.000Z'));
    await eventually(() => kadens.kadens.sweep());
    for (const person of ['maria', 'ali'] as const)
      expect(JSON.stringify(kadens.standIns.chats.personal(person).messages)).not.toMatch(
        /Ringa Scania|Blev ni klara/u,
      );
  });

  test('and begins with them again goes on where the two were: no handover from a person to herself', async () => {
    await kadens.must('maria', chooseTeam, { body: { people: [kadens.idOf('ali')], greet: true } });
    const { rows } = await kadens.must('maria', getTeam);
    expect(rows.map((row) => row.rhythm.id)).toEqual([rhythm]);
    expect(rows[0]?.next).not.toBeNull();
    expect(JSON.stringify(await past('maria'))).toContain(session);
    expect((await kadens.must('ali', listHandovers)).handovers).toEqual([]);
    expect(await kadens.must('ali', getSession, { params: { id: session } })).toMatchObject({
      state: 'closed',
    });
  });
});

describe('a manager who stops coaching somebody, and begins again', () => {
  let kadens: Product;
  let rhythm: string;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythm = (await beginRhythm(kadens)).id;
    await eventuallyBooked();
  });
  afterEach(() => kadens.end());

  const row = async () => (await kadens.must('maria', getTeam)).rows[0];
  const eventuallyBooked = () =>
    eventually(async () => {
      await kadens.kadens.sweep();
      expect((await row())?.rhythm.calendar).toBe('booked');
    });
  const series = () =>
    kadens.standIns.calendars
      .of('maria')
      .filter(({ recurrence, cancelled }) => recurrence !== null && !cancelled)
      .map(({ id }) => id);
  const stop = async () =>
    kadens.must('maria', letGo, {
      params: { id: rhythm },
      body: { version: (await row())?.rhythm.version },
    });
  const again = () =>
    kadens.must('maria', chooseTeam, { body: { people: [kadens.idOf('ali')], greet: false } });

  test('before the series was cancelled keeps it', async () => {
    const before = series();
    await stop();
    await again();
    await eventuallyBooked();
    expect(series()).toEqual(before);
    expect(before).toHaveLength(1);
  });

  test('where it could not be cancelled has it again, and it is cancelled the next time', async () => {
    const before = series();
    kadens.standIns.mailboxes.set('maria', 'on-premises');
    await stop();
    const refused = () =>
      asSuperuser(
        (client) => client.query("select from outbox where kind = 'end-meeting' and state = 'failed'"),
        kadens.database.superuserUrl,
      );
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect((await refused()).rowCount).toBe(1);
    });
    kadens.standIns.mailboxes.set('maria', 'cloud');
    await again();
    await eventuallyBooked();
    expect(series()).toEqual(before);
    await stop();
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(series()).toEqual([]);
    });
  });

  test('once it is cancelled is offered to book another', async () => {
    await stop();
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(series()).toEqual([]);
    });
    await again();
    expect((await row())?.rhythm.calendar).toBe('removed');
  });
});
