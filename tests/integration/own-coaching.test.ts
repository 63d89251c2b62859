import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import { getOwnCoaching } from '../../shared/contracts/own-coaching.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, rateUsefulness, startOnTheSpot } from '../../shared/contracts/session.ts';
import { addDays, addMinutes, dayAt } from '../../shared/domain/time.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('how a manager coaches', () => {
  let kadens: Product;
  const rhythms = new Map<PersonKey, string>();
  const rhythmOf = (rep: PersonKey): string => rhythms.get(rep) ?? '';
  const own = (who: PersonKey = 'maria') => kadens.must(who, getOwnCoaching);
  const today = () => dayAt(kadens.now(), 'Europe/Stockholm');
  const answer = (rep: PersonKey, id: string, score: number) =>
    kadens.must(rep, rateUsefulness, { params: { id }, body: { score } });
  /** A session with that rep that is over, and the rep's answer on how useful it was. */
  const answered = async (rep: PersonKey, score: number): Promise<string> => {
    const { id } = await kadens.must('maria', startOnTheSpot, {
      body: { rhythmId: rhythmOf(rep), type: 'deal' },
    });
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    await answer(rep, id, score);
    return id;
  };

  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const reps = ['ali', 'sara', 'johan'] as const;
    const people = reps.map((rep) => kadens.idOf(rep));
    const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
    for (const rep of reps)
      rhythms.set(rep, rows.find(({ rhythm }) => rhythm.rep.id === kadens.idOf(rep))?.rhythm.id ?? '');
  });
  afterAll(() => kadens.end());

  test('is said to be unknown to who coaches nobody', async () => {
    expect(await own('ali')).toMatchObject({ held: null, usefulness: null, promises: { kept: 0, of: 0 } });
  });

  test('counts the sessions that were held by type, and promises kept in time of those that were due', async () => {
    await kadens.must('maria', enterAfterwards, {
      body: {
        ...{ rhythmId: rhythmOf('ali'), type: 'skill', day: addDays(today(), -3), minutes: 30 },
        ...{ note: '', decisions: [], steps: [], noStepReason: 'Inget nytt' },
      },
    });
    const promise = (text: string, due: string) =>
      kadens.must('maria', recordCommitment, {
        body: { rhythmId: rhythmOf('ali'), ownerId: kadens.idOf('maria'), text, due },
      });
    const kept = await promise('Prata med produkt', today());
    await promise('Längre fram', addDays(today(), 9));
    await kadens.must('maria', keepCommitment, {
      ...{ params: { id: kept.id }, body: { version: kept.version } },
    });
    const { types, promises } = await own();
    expect(types.filter(({ count }) => count > 0)).toEqual([{ type: 'skill', count: 1 }]);
    expect(promises).toEqual({ kept: 1, of: 1 });
    expect((await own('ali')).promises).toEqual({ kept: 0, of: 0 });
  });

  test('tells of usefulness only from five answers by three reps on, and nothing of a sixth until there are five new', async () => {
    for (const [rep, score] of [
      ...([
        ['ali', 4],
        ['ali', 5],
        ['sara', 2],
        ['sara', 4],
      ] as const),
      ['sara', 4] as const,
    ])
      await answered(rep, score);
    expect((await own()).usefulness).toBeNull();
    const last = await answered('johan', 3);
    expect((await own()).usefulness).toEqual({ answers: 6, much: 4 });

    await answer('johan', last, 5);
    for (const rep of ['ali', 'sara', 'johan', 'ali'] as const) await answered(rep, 5);
    expect((await own()).usefulness).toEqual({ answers: 6, much: 4 });
    await answered('sara', 2);
    expect((await own()).usefulness).toEqual({ answers: 11, much: 8 });
  });

  test('counts a promise that was due before those weeks for as long as it is late', async () => {
    await kadens.moveClock(addMinutes(kadens.now(), 90 * 24 * 60));
    expect((await own()).promises).toEqual({ kept: 0, of: 1 });
  });
});
