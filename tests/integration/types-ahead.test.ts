import { afterAll, beforeAll, expect, test } from 'vitest';
import { getPairDaysOff } from '../../shared/contracts/pair-days-off.ts';
import { getRhythm, getTeam, setCadence, wishFor } from '../../shared/contracts/rhythm.ts';
import { getTypeBasis } from '../../shared/contracts/type-basis.ts';
import { presets } from '../../shared/coaching/presets.ts';
import { addDays, dayAt, wallTime } from '../../shared/domain/time.ts';
import { halfYearTurns, plannedSessions } from '../../tabs/nouns/rhythm/half-year.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
beforeAll(async () => {
  kadens = await startProduct({ withSample: true });
});
afterAll(() => kadens.end());

const zone = 'Europe/Stockholm';

test.each([
  ['ali', 1, presets['new-in-role'].mix],
  ['sara', 2, presets['key-account'].mix],
  ['johan', 2, presets.established.mix],
] as const)(
  'what the rhythm with %s would be like, seen before it is saved, is what is planned when it is',
  async (person, weeks, mix) => {
    const { rows } = await kadens.must('maria', getTeam);
    const rhythm = rows.find((row) => row.rhythm.rep.id === kadens.idOf(person))?.rhythm;
    if (!rhythm) throw new Error(`${person} is not in the team`);
    const { id, version } = rhythm;
    const params = { id };
    const anchor = addDays(dayAt(kadens.now(), zone), 3);
    const cadence = {
      weeks,
      mix,
      anchor,
      weekday: 4,
      minutes: 30,
      time: wallTime.parse('10:00'),
      zone,
    } as const;
    await kadens.must(person, wishFor, { params, body: { type: 'performance' } });
    const { manager, rep } = await kadens.must('maria', getPairDaysOff, { params });
    const turns = halfYearTurns([cadence], [manager, rep], kadens.now());
    const day = turns.find(({ heldOn }) => heldOn !== null)?.heldOn ?? anchor;
    const basis = await kadens.must('maria', getTypeBasis, { params, query: { day } });
    const squares = plannedSessions([cadence], turns, basis);

    await kadens.must('maria', setCadence, { params, body: { ...cadence, version } });
    const { sessions } = await kadens.must('maria', getRhythm, { params });
    const planned = sessions
      .filter(({ state }) => state === 'planned')
      .map(({ startsAt, type }) => ({ day: dayAt(startsAt, zone), type }))
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    expect(planned.length).toBeGreaterThanOrEqual(4);
    expect(squares.slice(0, planned.length)).toEqual(planned);
  },
);
