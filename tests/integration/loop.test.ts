import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getMine, chooseTeam, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import {
  askForHelp,
  keepCommitment,
  moveCommitment,
  recordCommitment,
  reopenCommitment,
} from '../../shared/contracts/commitment.ts';
import { closeSession, getSession, startOnTheSpot, startSession } from '../../shared/contracts/session.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import { addMinutes, toDay, toInstant } from '../../shared/domain/time.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** What the bot has written in somebody's own chat, as text. */
const cardsOf = async (kadens: Product, person: 'maria' | 'ali'): Promise<string[]> => {
  const { chats } = kadens.standIns;
  await kadens.kadens.sweep();
  return chats
    .personal(person)
    .messages.filter(({ person: author }) => author === null)
    .map((message) => JSON.stringify(message));
};

describe('one coaching 1:1, from rhythm to reminder', () => {
  let kadens: Product;
  beforeAll(async () => {
    kadens = await startProduct();
    await fetch(`${kadens.address}/local/people/maria/consent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ granted: true }),
    });
  });
  afterAll(() => kadens.end());

  test('goes through the calendar, the session, the recap and one reminder in working hours', async () => {
    const chosen = await kadens.must('maria', chooseTeam, {
      body: { people: [kadens.idOf('ali')], greet: true },
    });
    const [row] = chosen.rows;
    if (!row) throw new Error('nobody was chosen');
    const welcomed = 1;
    expect((await cardsOf(kadens, 'ali')).length).toBe(welcomed + 1);

    const rhythm = await kadens.must('maria', setCadence, {
      params: { id: row.rhythm.id },
      body: {
        weeks: 2,
        minutes: 30,
        weekday: 4,
        time: '10:00',
        zone: 'Europe/Stockholm',
        anchor: '2026-11-26',
        mix: establishedMix,
        version: row.rhythm.version,
      },
    });
    expect(rhythm.calendar).toBe('booking');
    await kadens.kadens.sweep();
    const team = await kadens.must('maria', getTeam);
    expect(team.rows[0]?.rhythm.calendar).toBe('booked');
    expect(team.rows[0]?.next?.startsAt).toBe('2026-11-26T09:00:00.000Z');

    await kadens.moveClock(toInstant('2026-11-25T07:00:00.000Z'));
    expect((await cardsOf(kadens, 'ali')).length).toBe(welcomed + 2);
    expect((await cardsOf(kadens, 'maria')).length).toBe(welcomed + 1);

    await kadens.moveClock(toInstant('2026-11-26T09:00:00.000Z'));
    const id = team.rows[0]?.next?.id ?? '';
    const started = await kadens.must('ali', startSession, { params: { id } });
    expect(started.state).toBe('live');
    const step = await kadens.must('maria', recordCommitment, {
      body: {
        rhythmId: rhythm.id,
        sessionId: id,
        ownerId: kadens.idOf('ali'),
        text: 'Skickar offerten till Volvo',
        due: '2026-12-04',
      },
    });
    expect(step.mayDispute).toBe(false);
    expect((await kadens.must('ali', getSession, { params: { id } })).steps[0]?.mayDispute).toBe(true);

    await kadens.must('maria', closeSession, { params: { id }, body: {} });
    await kadens.moveClock(toInstant('2026-11-26T10:05:00.000Z'));
    const asked = (await cardsOf(kadens, 'ali')).at(-1);
    expect(asked).toContain('nytta');

    await kadens.moveClock(toInstant('2026-12-03T06:00:00.000Z'));
    const before = (await cardsOf(kadens, 'ali')).length;
    await kadens.moveClock(toInstant('2026-12-03T07:00:00.000Z'));
    const reminded = await cardsOf(kadens, 'ali');
    expect(reminded.length).toBe(before + 1);
    expect(reminded.at(-1)).toContain('Skickar offerten till Volvo');

    await kadens.must('ali', keepCommitment, { params: { id: step.id }, body: { version: step.version } });
    await kadens.moveClock(toInstant('2026-12-07T07:00:00.000Z'));
    expect((await cardsOf(kadens, 'ali')).join()).not.toContain('skulle det här vara klart');
    expect((await kadens.must('ali', getMine)).commitments[0]?.state).toBe('kept');
  });

  test('help that is asked for goes first on the next agenda', async () => {
    const team = await kadens.must('maria', getTeam);
    const rhythmId = team.rows[0]?.rhythm.id ?? '';
    const own = (ownerId: string, text: string) =>
      kadens.must('maria', recordCommitment, {
        body: { rhythmId, ownerId, text, due: toDay('2026-12-11') },
      });
    await own(kadens.idOf('maria'), 'Pratar med produkt');
    const stuck = await own(kadens.idOf('ali'), 'Ringer Scania');
    await kadens.must('ali', askForHelp, { params: { id: stuck.id }, body: { version: stuck.version } });
    const session = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });
    expect(session.followUp.map(({ text }) => text)).toEqual(['Ringer Scania', 'Pratar med produkt']);
  });

  test('a reminder asks nothing any more once the question after the day stands below it', async () => {
    await kadens.moveClock(toInstant('2026-12-10T09:00:00.000Z'));
    const reminder = (await cardsOf(kadens, 'ali')).findLastIndex((card) =>
      card.includes('Går det som planerat?'),
    );
    const asked = async () =>
      (await cardsOf(kadens, 'ali')).filter((card) => card.includes('Action.Execute'));
    const before = await asked();
    expect(before.at(-1)).toContain('Ringer Scania');

    await kadens.moveClock(toInstant('2026-12-14T09:00:00.000Z'));
    const cards = await cardsOf(kadens, 'ali');
    expect(cards.at(-1)).toContain('Hur gick det?');
    expect(cards[reminder]).toContain('längre ner');
    expect(await asked()).toHaveLength(before.length);
  });

  test('how useful it was is asked about the latest session by name, and the question before steps aside', async () => {
    const rhythmId = (await kadens.must('maria', getTeam)).rows[0]?.rhythm.id ?? '';
    const hold = async (type: string) => {
      const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type } });
      const body = { rhythmId, sessionId: id, ownerId: kadens.idOf('ali'), text: 'Ringer Stena', due: null };
      await kadens.must('maria', recordCommitment, { body });
      await kadens.must('maria', closeSession, { params: { id } });
      await kadens.moveClock(addMinutes(kadens.now(), 61));
    };
    const asked = async () =>
      (await cardsOf(kadens, 'ali')).filter((card) => card.includes('hur mycket nytta'));
    await hold('deal');
    const cards = (await cardsOf(kadens, 'ali')).length;
    expect((await asked()).at(-1)).toContain('Affärscoaching mån 14 dec med Maria');
    await hold('skill');
    expect((await asked()).at(-1)).toContain('Färdighet och beteende mån 14 dec med Maria');
    expect((await cardsOf(kadens, 'ali'))[cards - 1]).toContain('du behöver inte svara');
  });

  test('the rep is told why the manager has moved a promise, and that it was taken back', async () => {
    const rhythmId = (await kadens.must('maria', getTeam)).rows[0]?.rhythm.id ?? '';
    const { id, version } = await kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('maria'), text: 'Fråga ekonomi', due: '2026-12-18' },
    });
    const move = (seen: number) =>
      kadens.must('maria', moveCommitment, {
        params: { id },
        body: { version: seen, to: '2026-12-21', reason: 'stuck' },
      });
    const takeBack = (seen: number) =>
      kadens.must('maria', reopenCommitment, { params: { id }, body: { version: seen } });
    const later = () => kadens.moveClock(addMinutes(kadens.now(), 3));
    const before = (await cardsOf(kadens, 'ali')).length;

    const slip = await takeBack((await move(version)).version);
    await later();
    expect(await cardsOf(kadens, 'ali')).toHaveLength(before);

    const moved = await move(slip.version);
    await later();
    const told = (await cardsOf(kadens, 'ali')).slice(before);
    expect(told).toHaveLength(1);
    for (const part of ['Maria har flyttat sitt löfte till dig', 'Fråga ekonomi', '21 dec', 'Det körde fast'])
      expect(told[0]).toContain(part);
    await takeBack(moved.version);
    expect((await cardsOf(kadens, 'ali')).slice(before)).toEqual([
      told[0],
      expect.stringContaining('Maria har tagit tillbaka flytten'),
    ]);
  });
});
