import { describe, expect, test } from 'vitest';
import type { CommitmentId, PersonId } from './ids.ts';
import { additionsFrom, standingAnswers, LATE_WITHIN_DAYS, takesAdditions } from './recap.ts';
import type { CommitmentAnswerEvent } from './recap.ts';
import { addMinutes, toInstant } from './time.ts';
import type { CalendarDay } from './time.ts';

const CLOSED_AT = toInstant('2026-11-24T10:30:00.000Z');
const OFFER = 'offer' as CommitmentId;
const day = (text: string) => text as CalendarDay;
const at = (minutes: number) => addMinutes(CLOSED_AT, minutes);

const happened = (
  what: CommitmentAnswerEvent['what'],
  minutes: number,
  more: Partial<CommitmentAnswerEvent> = {},
): CommitmentAnswerEvent => ({
  ...{ commitment: OFFER, by: 'ali' as PersonId, what, at: at(minutes) },
  ...{ from: null, to: null, reason: null, because: null },
  ...more,
});
const moved = (minutes: number, from: string, to: string): CommitmentAnswerEvent =>
  happened('moved', minutes, { from: day(from), to: day(to), reason: 'time' });

describe('what is added to a session', () => {
  test('is taken for two weeks after its close, and never where it was cancelled or missed', () => {
    const closed = { state: 'closed', closedAt: CLOSED_AT } as const;
    const twoWeeks = LATE_WITHIN_DAYS * 24 * 60;
    expect(takesAdditions(closed, at(twoWeeks - 1))).toBe(true);
    expect(takesAdditions(closed, at(twoWeeks))).toBe(false);
    for (const state of ['planned', 'live'] as const) expect(takesAdditions({ state }, CLOSED_AT)).toBe(true);
    for (const state of ['cancelled', 'missed'] as const)
      expect(takesAdditions({ state }, CLOSED_AT)).toBe(false);
  });

  test('is late after the close, or after what was entered with it where it was entered afterwards', () => {
    const steps = [{ recordedAt: at(300) }, { recordedAt: at(200) }];
    const held = { origin: 'rhythm', closedAt: CLOSED_AT, noStepReason: null } as const;
    const entered = { ...held, origin: 'afterwards' } as const;
    expect(additionsFrom(held, steps)).toBe(CLOSED_AT);
    expect(additionsFrom(entered, steps)).toBe(at(200));
    expect(additionsFrom({ ...entered, noStepReason: 'Inget nytt' }, steps)).toBe(CLOSED_AT);
    expect(additionsFrom(entered, [])).toBe(CLOSED_AT);
  });
});

describe('what was answered', () => {
  test('is the last answer, with the day that it had before the first move', () => {
    const twice = [moved(1, '2026-11-27', '2026-12-01'), moved(2, '2026-12-01', '2026-12-04')];
    expect(standingAnswers(twice).get(OFFER)).toMatchObject({
      what: 'moved',
      from: '2026-11-27',
      to: '2026-12-04',
    });
    const kept = standingAnswers([...twice, happened('kept', 3)]).get(OFFER);
    expect(kept).toMatchObject({ what: 'kept', from: '2026-11-27', at: at(3) });
  });

  test('is nothing when it was taken back, and the answer before when there was one', () => {
    expect(standingAnswers([happened('kept', 1), happened('reopened', 2)]).size).toBe(0);
    const first = moved(1, '2026-11-27', '2026-12-01');
    const back = happened('reopened', 3, { from: day('2026-12-04'), to: day('2026-12-01') });
    const left = standingAnswers([first, moved(2, '2026-12-01', '2026-12-04'), back]).get(OFFER);
    expect(left).toMatchObject({ what: 'moved', to: '2026-12-01' });
  });

  test('stays when there was nothing to take back, and a protest is taken back by its owner only', () => {
    const move = moved(1, '2026-11-27', '2026-12-01');
    expect(standingAnswers([move, happened('reopened', 2)]).get(OFFER)).toMatchObject({ what: 'moved' });
    const protest = happened('disputed', 1);
    expect(standingAnswers([protest, happened('reopened', 2)]).size).toBe(0);
    const byOther = happened('reopened', 2, { by: 'maria' as PersonId });
    expect(standingAnswers([protest, byOther]).get(OFFER)).toMatchObject({ what: 'disputed' });
  });
});
