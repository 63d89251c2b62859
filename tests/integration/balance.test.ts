import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getOwnBalance, getTeamBalance } from '../../shared/contracts/balance.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import { takeLeave } from '../../shared/contracts/leave.ts';
import { chooseTeam, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const team = ['ali', 'sara', 'omar'] as const;
/** A day in each week of the rhythm's that eight weeks before noon of the last of them have; Christmas Eve's session gives way. */
const DAYS = ['2026-12-10', '2026-12-22', '2027-01-07', '2027-01-21'] as const;
const AFTERWARDS = toInstant('2027-01-21T11:00:00.000Z');

describe('balance', () => {
  let kadens: Product;
  let rhythms: ReadonlyMap<string, string>;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const { rows } = await kadens.must('maria', chooseTeam, {
      body: { people: team.map(kadens.idOf), greet: false },
    });
    rhythms = new Map(rows.map(({ rhythm }) => [rhythm.rep.id, rhythm.id]));
    for (const { rhythm } of rows)
      await kadens.must('maria', setCadence, {
        params: { id: rhythm.id },
        body: { ...CADENCE, version: rhythm.version },
      });
  });
  afterEach(() => kadens.end());

  const rhythmOf = (rep: PersonKey): string => rhythms.get(kadens.idOf(rep)) ?? '';
  const hold = async (rep: PersonKey, days: readonly string[], minutes = 30): Promise<void> => {
    for (const day of days)
      await kadens.must('maria', enterAfterwards, {
        body: { rhythmId: rhythmOf(rep), type: 'deal', day, minutes, noStepReason: 'Inget nytt' },
      });
  };
  const passTime = async (): Promise<void> => {
    await kadens.moveClock(AFTERWARDS);
    await kadens.kadens.sweep();
  };
  const shareOf = async (rep: PersonKey) => {
    const { reps } = await kadens.must('maria', getTeamBalance);
    return reps.find((one) => one.rep.id === kadens.idOf(rep));
  };

  test('compares what was given in eight weeks with what the rhythm gave, and names who has had least', async () => {
    await passTime();
    await hold('ali', DAYS);
    await hold('sara', DAYS.slice(0, 3));
    await hold('omar', DAYS.slice(3));

    const { team: read } = await kadens.must('maria', getTeamBalance);
    expect(await shareOf('ali')).toMatchObject({ given: 120, agreed: 120, share: 1, due: 4, missed: 0 });
    expect(await shareOf('omar')).toMatchObject({ given: 30, agreed: 120, share: 0.25, missed: 3 });
    expect(read?.lowest).toEqual({ rep: kadens.idOf('omar'), share: 0.25 });
    expect(read?.reading.reading).toBe('uneven');
  });

  test('says nothing of a rhythm that is under four weeks old', async () => {
    const { reps, team: read } = await kadens.must('maria', getTeamBalance);
    expect(reps.map(({ share }) => share)).toEqual([null, null, null]);
    expect(read).toBeNull();
  });

  test('counts no session as missed that fell on leave', async () => {
    await kadens.must('omar', takeLeave, { body: { from: '2027-01-04', to: '2027-01-22' } });
    await passTime();
    expect(await shareOf('omar')).toMatchObject({ due: 2, agreed: 60 });
    expect(await shareOf('ali')).toMatchObject({ due: 4, agreed: 120 });
  });

  test('shows a rep their own share and types, and nobody else’s', async () => {
    await passTime();
    await hold('sara', DAYS.slice(0, 2));
    const { shares } = await kadens.must('sara', getOwnBalance);
    expect(shares).toMatchObject([{ given: 60, agreed: 120, share: 0.5, missed: 2 }]);
    expect(shares[0]?.types).toContainEqual({ type: 'deal', freshness: 'fresh' });
    expect(JSON.stringify(shares)).not.toContain(kadens.idOf('ali'));
    expect((await kadens.must('sara', getTeamBalance)).reps).toEqual([]);
  });

  test('is the manager’s alone: another manager sees nothing of it', async () => {
    await passTime();
    expect((await kadens.must('lars', getTeamBalance)).reps).toEqual([]);
    expect((await kadens.must('maria', getTeam)).rows).toHaveLength(3);
  });
});
