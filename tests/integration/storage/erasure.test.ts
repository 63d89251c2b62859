import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personalData } from '../../../bot/storage/tables.ts';
import type { ColumnRule } from '../../../bot/storage/column-rule.ts';
import { builtIn } from '../../../shared/coaching/built-in.ts';
import { drop } from '../../../shared/domain/commitment.ts';
import { replyToExpectation } from '../../../shared/domain/expectation.ts';
import { dealFromStatement } from '../../../shared/domain/deal-statement.ts';
import { recordOf } from '../../../shared/domain/deal-record.ts';
import { dealId, resultImportId } from '../../../shared/domain/ids.ts';
import { goalTermsOf } from '../../../shared/domain/goal-terms.ts';
import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Stores } from '../../../bot/use-cases/stores.ts';
import {
  aCadence,
  aClosedSession,
  aCommitment,
  aDecision,
  aGoal,
  anAgendaItem,
  aPersonId,
  aSession,
  NOW,
  TODAY,
} from '../../support/builders.ts';
import { aFocus, anExpectation, aRating } from '../../support/development.ts';
import { columnsIn, tenantTablesIn } from './catalogue.ts';
import { openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

const rules: readonly [string, Readonly<Record<string, ColumnRule>>][] = Object.entries(personalData);

/** The condition that a row of that table, aliased `t`, belongs to a rhythm of that person. */
const isBoths = (columns: readonly string[], person: PersonId): string => {
  const pair = (table: string, key: string) =>
    `exists (select from ${table} p where p.tenant_id = t.tenant_id and p.${key} = t.${key}
       and '${person}' in (p.manager_id, p.rep_id))`;
  if (columns.includes('rhythm_id')) return pair('rhythm', 'rhythm_id');
  if (columns.includes('session_id')) return pair('session', 'session_id');
  if (columns.includes('commitment_id'))
    return `exists (select from commitment c join rhythm p using (tenant_id, rhythm_id)
       where c.tenant_id = t.tenant_id and c.commitment_id = t.commitment_id
         and '${person}' in (p.manager_id, p.rep_id))`;
  return 'false';
};

/**
 * Follows the erasure rules to the letter for one person: first rows deleted by their rule or with their parent, then references, then the
 * person.
 */
const erasureOf = (
  tenant: TenantId,
  person: PersonId,
  standIn: PersonId,
  canBeNull: (table: string, column: string) => boolean,
): readonly string[] => {
  const [contents, references]: [string[], string[]] = [[], []];
  for (const [table, columns] of rules.filter(([name]) => name !== 'person'))
    for (const [column, rule] of Object.entries(columns)) {
      const both = isBoths(Object.keys(columns), person);
      const isTheirs = (whose: string): string => {
        if (whose === 'anybody') return 'true';
        if (whose === 'both') return both;
        if (whose === 'named-within') return `t.${column}::text like '%${person}%'`;
        return `t.${whose} = '${person}' or (t.${whose} is null and ${both})`;
      };
      if (rule.holds === 'content' && rule.erased !== 'kept') {
        const where = `where t.tenant_id = '${tenant}' and (${rule.erasedWith.map(isTheirs).join(' or ')})`;
        const emptied = {
          blank: canBeNull(table, column) ? 'null' : "''",
          'words-within': `(
            select coalesce(jsonb_agg(item || (case when item ->> 'text' is null then '{}' else '{"text": ""}' end)::jsonb), '[]')
            from jsonb_array_elements(replace(t.${column}::text, '${person}', '${standIn}')::jsonb) item)`,
        };
        contents.push(
          rule.erased === 'row'
            ? `delete from ${table} t ${where}`
            : `update ${table} t set ${column} = ${emptied[rule.erased]} ${where}`,
        );
      }
      if (rule.holds === 'person') {
        const where = `where tenant_id = '${tenant}' and ${column} = '${person}'`;
        references.push(
          rule.erased === 'row'
            ? `delete from ${table} ${where}`
            : `update ${table} set ${column} = '${standIn}' ${where}`,
        );
      }
    }
  return [
    `insert into person (tenant_id, person_id, name) values ('${tenant}', '${standIn}', '')`,
    ...contents,
    ...references,
    `delete from person where tenant_id = '${tenant}' and person_id = '${person}'`,
  ];
};

/** A file that they took in, with a result of theirs. */
const takeInResult = async (stores: Stores, person: PersonId, word: string): Promise<void> => {
  const id = resultImportId.parse(v7());
  const counts = { added: 1, changed: 0, same: 0, gone: 0, faults: 0 };
  await stores.resultImport.begin(
    {
      id,
      kind: 'results',
      by: person,
      source: 'file',
      fileName: word,
      begunAt: NOW,
      counts,
      state: 'reading',
    },
    { titles: [word], mapping: { uses: [{ as: 'nothing' }], decimal: ',', period: null } },
  );
  const row = {
    place: 0,
    person,
    metric: word,
    from: TODAY,
    to: TODAY,
    value: 1,
    cases: null,
    currency: null,
  };
  await stores.resultImport.addEntries(id, [row]);
  await stores.resultImport.apply(id);
};

/** A file that they took in, with a deal of theirs. */
const takeInDeal = async (stores: Stores, person: PersonId, word: string): Promise<void> => {
  const id = resultImportId.parse(v7());
  const counts = { added: 1, changed: 0, same: 0, gone: 0, faults: 0 };
  await stores.resultImport.begin(
    { id, kind: 'deals', by: person, source: 'file', fileName: word, begunAt: NOW, counts, state: 'reading' },
    null,
  );
  const said = {
    ...{ name: word, customer: word, value: 1, currency: null, stage: null, state: null },
    ...{ closesOn: TODAY, createdOn: TODAY, lastActivityOn: TODAY },
  };
  const row = { place: 0, rep: person, key: `name:${word}`, said };
  const deal = dealFromStatement({ id: dealId.parse(v7()), rep: person }, said, TODAY);
  await stores.dealImport.addEntries(id, [row]);
  const [before, after] = [recordOf(deal), recordOf(deal)];
  await stores.deal.insert(deal);
  await stores.dealImport.put(id, 'file', [{ ...row, deal, saidBefore: said, before, after }]);
};

describe('erasing somebody by the rules', () => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await openStorage();
  });
  afterAll(() => storage.end());

  /** A rhythm with something from both people in every table; all texts of the rep's say so, and likewise the manager's. */
  const aWorld = async (room: Room) => {
    const rhythm = await room.pair({
      cadence: aCadence(),
      seriesId: 'way-in',
      joinUrl: 'way-in',
      chatId: 'way-in',
      meetingId: 'way-in',
    });
    const planned = aSession(rhythm, {
      entry: { id: 'way-in', startsAt: NOW, minutes: 30, declined: false },
      leader: rhythm.rep,
      agenda: [anAgendaItem(), anAgendaItem({ kind: 'added', text: 'between-us', addedBy: rhythm.rep })],
    });
    const session = await room.insert(aClosedSession(planned, { noStepReason: 'between-us', usefulness: 2 }));
    await room.run(async (stores) => {
      for (const [person, word, type] of [
        [rhythm.manager, 'marias', 'deal'],
        [rhythm.rep, 'alis', 'skill'],
      ] as const) {
        const other = person === rhythm.rep ? rhythm.manager : rhythm.rep;
        await stores.person.upsert({ id: person, name: word, address: word, teamsId: word });
        const recorded = aCommitment(rhythm, {
          session: session.id,
          owner: person,
          recordedBy: other,
          text: `${word}-promise`,
          serves: `${word}-promise`,
        });
        const dropped = drop({ ...recorded, id: aCommitment(rhythm).id }, TODAY, `${word}-promise`);
        await stores.commitment.insert(recorded);
        if (dropped.ok) await stores.commitment.insert(dropped.value);
        await stores.commitment.note({
          commitment: recorded.id,
          at: NOW,
          by: person,
          what: 'moved',
          reason: 'stuck',
        });
        await stores.decision.insert(aDecision(session, { text: 'between-us', by: person }));
        await stores.note.add(session.id, { item: anAgendaItem().id, text: 'between-us', author: person });
        await stores.privateNote.save(session.id, person, 'between-us', 0);
        await stores.focus.insert(
          aFocus(rhythm, { behaviour: type, why: 'between-us', sign: 'between-us', setBy: person }),
        );
        await stores.rating.insert(
          aRating(rhythm, { session: session.id, by: person, evidence: 'between-us' }),
        );
        const expected = replyToExpectation(
          anExpectation(rhythm, { text: 'between-us', by: person }),
          ...(['confirmed', other, NOW] as const),
        );
        if (expected.ok) await stores.expectation.insert(expected.value);
        const goal = aGoal({ level: 'individual', owner: person, name: word });
        await stores.goal.insert(goal);
        await stores.goal.putValues([
          { goal: goal.id, asOf: TODAY, source: 'hand', value: 1, cases: null, by: other, at: NOW },
        ]);
        await takeInResult(stores, person, word);
        await takeInDeal(stores, person, word);
        await stores.goalChange.insert({
          ...{ goal: goal.id, version: 1, owner: person, by: other, at: NOW, answer: null },
          ...{ was: null, became: goalTermsOf(goal), reason: `${word}, between-us` },
        });
        const template = builtIn(type);
        await stores.template.save(
          { type, team: null, version: 0, draft: { template, by: person, at: NOW }, inUse: null },
          0,
        );
        const number = ((await stores.template.lastNumber(type)) ?? 1_000) + 1;
        await stores.template.publish({ type, team: person, number, template, by: person, at: NOW });
        await stores.template.save(
          { type, team: person, version: 0, draft: { template, by: other, at: NOW }, inUse: number },
          0,
        );
        await stores.behaviour.saveTeam({ team: person, version: 0, offered: ['listens'] }, 0, other, NOW);
        await stores.conversation.save(`chat-of-${word}`, person, { id: person, word });
        await stores.outbox.add([
          {
            key: `help:${word}`,
            effect: { kind: 'help-wanted', commitment: recorded.id, by: other },
            person,
            dueAt: NOW,
          },
        ]);
        await stores.receipt.take(`chat:${person}:1`, person, NOW);
        await stores.receipt.answer(`chat:${person}:1`, { text: `${word} ${other}` });
        await stores.access.log([{ at: NOW, reader: person, subject: other, what: 'session' }]);
        await stores.tokenCache.save(person, null, 'key', Buffer.from(word));
      }
      await stores.note.settle(session.id, anAgendaItem().id, 'between-us');
      await stores.note.saveDocument(session.id, Buffer.from('between-us'));
    });
    return { rhythm, session };
  };
  /** Everything stored about that organisation, as text, with sealed values opened. */
  const everything = async ({ tenant }: Room): Promise<string> => {
    const parts: string[] = [];
    for (const table of await tenantTablesIn(storage.superuser)) {
      const bytes = (await columnsIn(storage.superuser)).filter(
        (column) => column.table === table && column.type === 'bytea',
      );
      const readable = bytes
        .map(({ column }) => `, encode(t.${column}, 'escape') as "${column} read"`)
        .join('');
      const { rows } = await storage.superuser.query(
        `select to_jsonb(t)::text as row${readable} from ${table} t where tenant_id = $1`,
        [tenant],
      );
      parts.push(...rows.map((row) => `${table} ${JSON.stringify(row)}`));
    }
    return parts.join('\n');
  };
  const erase = async ({ tenant }: Room, person: PersonId): Promise<PersonId> => {
    const standIn = aPersonId();
    const columns = await columnsIn(storage.superuser);
    const canBeNull = (table: string, name: string) =>
      columns.some((one) => one.table === table && one.column === name && one.nullable);
    for (const statement of erasureOf(tenant, person, standIn, canBeNull))
      await storage.superuser.query(statement);
    return standIn;
  };

  test.each([
    ['the rep', 'rep', 'alis', 'marias'],
    ['the manager', 'manager', 'marias', 'alis'],
  ] as const)(
    '%s leaves no id, name or word behind, and what is the other’s stays whole',
    async (_who, role, gone, stays) => {
      const room = await storage.room();
      const { rhythm, session } = await aWorld(room);
      const before = await everything(room);
      const marks = [rhythm[role], gone, 'between-us', 'way-in', 'stuck'];
      for (const mark of marks) expect(before).toContain(mark);

      const standIn = await erase(room, rhythm[role]);
      const after = await everything(room);
      for (const mark of marks) expect(after.split('\n').filter((row) => row.includes(mark))).toEqual([]);

      const other = role === 'rep' ? rhythm.manager : rhythm.rep;
      const left = await room.run(async (stores) => ({
        person: await stores.person.find(other),
        rhythm: await stores.rhythm.find(rhythm.id),
        session: await stores.session.find(session.id),
        promises: (await stores.commitment.ofRhythms([rhythm.id])).map(({ owner, text }) => ({
          owner,
          text,
        })),
        goals: (await stores.goal.all()).map(({ owner }) => owner),
        chat: await stores.conversation.ofPerson(other),
        signIn: await stores.tokenCache.load(other),
      }));
      expect(left).toMatchObject({
        person: { name: stays },
        rhythm: { [role]: standIn, cadence: aCadence() },
        session: { [role]: standIn, usefulness: role === 'rep' ? null : 2 },
        goals: [other],
        chat: { word: stays },
        signIn: { keyId: 'key' },
      });
      expect(left.promises).toHaveLength(4);
      expect(left.promises).toEqual(
        expect.arrayContaining([
          { owner: other, text: `${stays}-promise` },
          { owner: standIn, text: '' },
        ]),
      );
    },
  );

  test('another pair in the organisation, and another organisation, notice nothing', async () => {
    const [room, elsewhere] = [await storage.room(), await storage.room()];
    const { rhythm } = await aWorld(room);
    const { session } = await aWorld(room);
    await aWorld(elsewhere);
    const before = await everything(elsewhere);
    await erase(room, rhythm.rep);
    expect(await everything(elsewhere)).toBe(before);
    expect(await room.run((stores) => stores.session.find(session.id))).toEqual(session);
    expect(await room.run((stores) => stores.privateNote.find(session.id, session.rep))).toMatchObject({
      text: 'between-us',
    });
  });
});
