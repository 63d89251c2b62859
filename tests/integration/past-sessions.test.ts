import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepCommitment, noteOutcome, recordCommitment } from '../../shared/contracts/commitment.ts';
import { listPastSessions } from '../../shared/contracts/past-session.ts';
import { listAccess } from '../../shared/contracts/person.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { addAgendaItem } from '../../shared/contracts/agenda.ts';
import { closeSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import { writePrivateNote } from '../../shared/contracts/private-note.ts';
import type { RhythmId, SessionId } from '../../shared/domain/ids.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

type Rep = 'ali' | 'sara';
type HeldSession = Readonly<{
  note?: string;
  decisions?: string[];
  steps?: string[];
  type?: ConversationType;
  why?: string;
}>;

describe('past sessions', () => {
  let kadens: Product;
  const rhythms = new Map<Rep, RhythmId>();
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    const body = { people: [kadens.idOf('ali'), kadens.idOf('sara')], greet: false };
    for (const { rhythm } of (await kadens.must('maria', chooseTeam, { body })).rows)
      rhythms.set(rhythm.rep.id === kadens.idOf('ali') ? 'ali' : 'sara', rhythm.id);
    await held('ali', '2026-11-02', {
      note: 'CFO:n på Volvo/Scania vill se flera offerter, och <100 kr räcker',
      decisions: ['Vi går vidare utan rabatt', 'Åhléns får vänta'],
    });
    await held('ali', '2026-11-09', {
      note: 'We need more meetings with purchasing',
      steps: ['Bokar demon'],
    });
    await held('ali', '2026-11-16', { type: 'skill', why: 'Allt var redan bestämt' });
    await held('sara', '2026-11-10', { note: 'Offerten till Ericsson' });
  });
  afterAll(() => kadens.end());

  const rhythmOf = (rep: Rep): RhythmId => {
    const id = rhythms.get(rep);
    if (id === undefined) throw new Error(`nobody coaches ${rep}`);
    return id;
  };
  const held = async (
    rep: Rep,
    day: string,
    { type = 'deal', note = '', decisions = [], ...more }: HeldSession,
  ) => {
    const { steps = [], why = 'Inget nytt' } = more;
    const ownerId = kadens.idOf(rep);
    const body = {
      ...{
        rhythmId: rhythmOf(rep),
        type,
        day,
        note,
        decisions,
        noStepReason: steps.length === 0 ? why : null,
      },
      steps: steps.map((text) => ({ ownerId, text, due: null })),
    };
    return kadens.must(rep, enterAfterwards, { body });
  };
  type Query = Readonly<{ type?: ConversationType; rep?: Rep; cursor?: string }>;
  const list = (person: Rep | 'maria', q = '', { rep, ...more }: Query = {}) =>
    kadens.must(person, listPastSessions, {
      query: {
        ...{ as: person === 'maria' ? 'manager' : 'rep', q, ...more },
        ...(rep && { repId: kadens.idOf(rep) }),
      },
    });
  const days = async (...asked: Parameters<typeof list>) => (await list(...asked)).rows.map(({ day }) => day);
  const [first, second, third, saras] = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-10'];

  test('are one’s own, the latest first, with what a row says', async () => {
    const { rows, next, total } = await list('ali');
    expect(rows.map(({ day }) => day)).toEqual([third, second, first]);
    expect([next, total]).toEqual([null, null]);
    expect(rows[2]).toMatchObject({
      ...{ state: 'closed', type: 'deal', minutes: 30, steps: 0, found: [] },
      ...{ other: { name: 'Maria Lindqvist' }, decision: 'Vi går vidare utan rabatt' },
    });
    expect(rows[1]).toMatchObject({ steps: 1, decision: null });
  });

  test('are a manager’s of all reps, or of one, or of one type', async () => {
    expect(await days('maria')).toEqual([third, saras, second, first]);
    expect(await days('maria', '', { rep: 'sara' })).toEqual([saras]);
    expect(await days('maria', '', { type: 'skill' })).toEqual([third]);
    expect((await list('maria', '', { rep: 'sara' })).rows[0]?.other.name).toBe('Sara Nyström');
  });

  test.each([
    ['offert', [first]],
    ['offerten', [first]],
    ['OFFERTERNA', [first]],
    ['meeting', [second]],
    ['meet', [second]],
    ['Volvo', [first]],
    ['scania', [first]],
    ['åhlé', [first]],
    ['100', [first]],
    ['demo', [second]],
    ['redan', [third]],
    ['volvo rabatt', [first]],
    ['volvo demon', []],
    ['vi och volvo', [first]],
    ['"går vidare"', [first]],
    ['"vidare går"', []],
    ['-volvo', [third, second]],
    ['vol', [first]],
    ['vol rabatt', []],
    ['Ericsson', []],
  ])(
    'searched by a rep for %s are those in which it is said, in any form of either language',
    async (q, expected) => {
      const { rows, total } = await list('ali', q);
      expect([rows.map(({ day }) => day), total]).toEqual([expected, expected.length]);
    },
  );

  test('show where it was found, with the words marked as they were written', async () => {
    const { rows } = await list('ali', 'offert rabatter');
    expect(rows[0]?.found.map((one) => [one.in, one.pieces.filter(({ found }) => found)])).toEqual([
      ['decision', [{ text: 'rabatt', found: true }]],
      ['note', [{ text: 'offerter', found: true }]],
    ]);
    expect(rows[0]?.found[1]?.pieces.map(({ text }) => text).join('')).toContain('<100 kr');
  });

  test('are searched through by a manager in all their reps’ and in nobody else’s', async () => {
    expect(await days('maria', 'offert')).toEqual([saras, first]);
    expect(await days('maria', 'offert', { rep: 'ali' })).toEqual([first]);
    expect(await days('sara', 'volvo')).toEqual([]);
    for (const stranger of ['lars', 'mallory', 'eva', 'adam'] as const)
      for (const as of ['manager', 'rep'] as const)
        expect((await kadens.must(stranger, listPastSessions, { query: { as, q: 'offert' } })).rows).toEqual(
          [],
        );
  });

  test.each([
    '!',
    '&',
    '"',
    "'",
    ':*',
    '\\',
    '<->',
    '(a',
    'a | b',
    '!!a',
    '%',
    "'; drop table note; --",
    'a'.repeat(300),
  ])('searched for %s are an answer', async (q) => {
    expect((await list('ali', q)).total).toBeGreaterThanOrEqual(0);
  });

  test('searched for more than fits are refused, and nothing happens', async () => {
    const ask = (q: string) => kadens.call('ali', listPastSessions, { query: { as: 'rep', q } });
    expect(await ask('x'.repeat(301))).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    const token = await kadens.token('ali');
    const address = `${kadens.address}/api/past-sessions?as=rep&q=${'x'.repeat(100_000)}`;
    const reply = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    expect(reply.status).toBe(431);
    expect(await days('ali', 'offert')).toEqual([first]);
  });

  test('are found by what one has written for oneself, and by nothing that the other has', async () => {
    const [last] = (await list('ali')).rows;
    if (!last) throw new Error('there is none');
    const params = { id: last.id };
    await kadens.must('maria', writePrivateNote, { params, body: { text: 'Verkar slutkörd', version: 0 } });
    expect((await list('maria', 'slutkörda')).rows.map((row) => [row.id, row.found[0]?.in])).toEqual([
      [last.id, 'private'],
    ]);
    expect((await list('ali', 'slutkörda')).rows).toEqual([]);
    expect(await days('ali', '-slutkörd')).toHaveLength(3);
  });

  describe('that go on', () => {
    let live: SessionId;
    test('are found by what has been added to them once they have closed, and by how a step went', async () => {
      const body = { rhythmId: rhythmOf('sara'), type: 'deal' } as const;
      live = (await kadens.must('sara', startOnTheSpot, { body })).id;
      const params = { id: live };
      await kadens.must('sara', addAgendaItem, { params, body: { text: 'Prislistorna' } });
      await kadens.must('sara', recordDecision, { params, body: { text: 'Ny prislista i mars' } });
      const { id, version } = await kadens.must('sara', recordCommitment, {
        body: {
          rhythmId: body.rhythmId,
          sessionId: live,
          ownerId: kadens.idOf('sara'),
          text: 'Ringer Atlas',
          due: null,
        },
      });
      expect(await days('sara', 'prislista')).toEqual([]);
      await kadens.must('sara', closeSession, { params, body: {} });
      const kept = await kadens.must('sara', keepCommitment, { params: { id }, body: { version } });
      const outcome = { version: kept.version, outcome: 'De köpte licenser' };
      await kadens.must('sara', noteOutcome, { params: { id }, body: outcome });
      expect((await list('sara', 'prislista')).rows[0]?.found.map((one) => one.in)).toEqual([
        'decision',
        'agenda',
      ]);
      expect((await list('sara', 'licens')).rows[0]?.found.map((one) => one.in)).toEqual(['outcome']);
    });

    test('are what a page before knew nothing of, and the next page is the same', async () => {
      for (let day = 10; day <= 31; day += 1)
        await held('sara', `2026-10-${day}`, { note: `Genomgång ${day}` });
      const page = await list('sara');
      expect(page.rows).toHaveLength(20);
      const spot = { rhythmId: rhythmOf('sara'), type: 'skill' } as const;
      const { id } = await kadens.must('sara', startOnTheSpot, { body: spot });
      await kadens.must('sara', closeSession, { params: { id }, body: { noStepReason: 'Kort' } });
      const rest = await list('sara', '', { cursor: page.next ?? '' });
      const ids = [...page.rows, ...rest.rows].map((row) => row.id);
      expect([new Set(ids).size, ids.length, rest.next]).toEqual([24, 24, null]);
      expect(ids).not.toContain(id);

      const found = await list('sara', 'genomgång');
      const more = await list('sara', 'genomgång', { cursor: found.next ?? '' });
      expect([found.rows.length, found.total, more.rows.length, more.total]).toEqual([20, 22, 2, 22]);
    });
  });

  test('are read by a manager once an hour for each rep, however many letters are typed', async () => {
    for (const q of ['o', 'of', 'off', 'offert']) await list('maria', q);
    for (const rep of ['ali', 'sara'] as const) {
      const { entries } = await kadens.must(rep, listAccess, {});
      expect(entries.map(({ what }) => what).filter((what) => what === 'search')).toEqual(['search']);
      expect(entries.map(({ what }) => what).filter((what) => what === 'past')).toEqual(['past']);
    }
  });
});
