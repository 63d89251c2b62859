import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { getRecommendation, takeExtra } from '../../shared/contracts/session-subject.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('a rhythm that begins', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await beginRhythm(kadens)).id;
  });
  afterEach(() => kadens.end());

  const row = async () => (await kadens.must('maria', getTeam)).rows[0];

  test('begins with its own first session, not with an extra one before it, for which nothing else is suggested', async () => {
    const meeting = await kadens.must('maria', addCustomerMeeting, {
      body: { repId: kadens.idOf('ali'), customer: 'Volvo', at: '2026-11-25T13:00:00.000Z' },
    });
    await kadens.must('maria', takeExtra, {
      params: { id: meeting.id },
      body: { rhythmId, startsAt: '2026-11-25T12:00:00.000Z' },
    });
    const next = (await row())?.next?.id ?? '';
    const suggestion = await kadens.must('maria', getRecommendation, { params: { id: next } });
    expect(suggestion).toMatchObject({ recommended: 'preparation', alternative: null, urgent: null });
    expect(await row()).toMatchObject({
      ...{ status: 'on-track', begins: '2026-11-26T09:00:00.000Z' },
      next: { startsAt: '2026-11-25T12:00:00.000Z' },
    });
  });

  test('has begun once the two have let its first session pass, and is in phase no more', async () => {
    for (const now of ['2026-11-27T08:00:00Z', '2026-12-08T08:00:00Z', '2026-12-11T08:00:00Z']) {
      await kadens.moveClock(toInstant(now));
      await kadens.kadens.sweep();
      expect(await row()).toMatchObject({ status: 'at-risk', begins: null, daysSince: null });
    }
  });
});
