import { describe, expect, test } from 'vitest';
import { noPlan } from '../../domain/customer-meeting.ts';
import type { OpenDeal } from '../../domain/deal.ts';
import { customerMeetingId, dealId, personId } from '../../domain/ids.ts';
import { addDays, toDay, toInstant } from '../../domain/time.ts';
import { noSales } from '../sales-facts.ts';
import { noSectionFacts } from '../section-facts.ts';
import type { SectionFacts } from '../section-facts.ts';
import { dealSuggested } from '../deal-in-hand.ts';
import { dealPictureOf } from './deal-picture.ts';

const today = toDay('2026-12-03');
const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const rep = personId.parse(uuid(9));
const aDeal = (number: number, known: Partial<OpenDeal> = {}): OpenDeal => ({
  ...{ id: dealId.parse(uuid(number)), version: 1, rep, name: `Affär ${number}`, value: 100 * number },
  ...{ closesOn: addDays(today, 60), createdOn: addDays(today, -90), stage: null },
  ...{
    lastActivityOn: addDays(today, -2),
    slips: 0,
    currency: 'SEK',
    slippedFrom: null,
    pausedUntil: null,
    customer: null,
    goneOn: null,
    state: 'open',
  },
  ...known,
});
const factsOf = (open: readonly OpenDeal[], known: Partial<SectionFacts> = {}): SectionFacts => ({
  ...noSectionFacts(today),
  deals: open,
  sales: { ...noSales, open, usualCycle: 90, withNextStep: new Set(open.map(({ id }) => id)) },
  ...known,
});
const pictured = (facts: SectionFacts) => dealPictureOf(facts).deal?.name ?? null;
const suggested = (facts: SectionFacts) => dealSuggested(facts)?.name ?? null;

describe('the deal in hand', () => {
  const small = aDeal(1);
  const large = aDeal(9);

  test('is of those that the session is about the one chosen last, and none where it is about none', () => {
    expect(pictured(factsOf([small, large], { aboutDeals: [small.id, large.id] }))).toBe('Affär 1');
    expect(pictured(factsOf([small, large]))).toBeNull();
  });

  test('is at first the one that the shown reason names', () => {
    const moved = aDeal(8, { slips: 2, closesOn: null });
    expect(suggested(factsOf([small, moved, large]))).toBe('Affär 9');
    expect(suggested(factsOf([moved, aDeal(7)]))).toBe('Affär 8');
  });

  test('is at first the one that somebody brings, paused or not, whatever a reason names', () => {
    const volvo = aDeal(2, { name: 'Volvo Lastvagnar', pausedUntil: addDays(today, 20) });
    const facts = factsOf([small, volvo, large]);
    const brought = (...texts: readonly (string | null)[]) =>
      dealSuggested(
        facts,
        texts.map((text) => ({ text })),
      )?.name;
    expect(brought(null, 'Min semester', 'Volvo vill ha rabatt')).toBe('Volvo Lastvagnar');
    expect(brought('Om affär 1', 'Volvo vill ha rabatt')).toBe('Affär 1');
    expect(brought(null, 'Min semester')).toBe('Affär 9');
  });

  test('is at first no paused one, and none where there is none', () => {
    expect(suggested(factsOf([small, { ...large, pausedUntil: addDays(today, 20) }]))).toBe('Affär 1');
    expect(suggested(factsOf([]))).toBeNull();
  });
});

test('a deal that was met about yesterday has moved, though nobody has noted any activity', () => {
  const quiet = aDeal(1, { lastActivityOn: addDays(today, -40) });
  expect(dealPictureOf(factsOf([quiet], { aboutDeals: [quiet.id] })).deal?.wants).toEqual({
    reason: 'still',
    days: 40,
  });
  const meeting = {
    ...{ id: customerMeetingId.parse(uuid(3)), version: 1, rep, customer: 'Volvo', deal: quiet.id },
    ...{ at: toInstant('2026-12-02T09:00:00Z'), day: addDays(today, -1) },
    ...{ attendees: null, newPeople: false, debriefedAt: null, plan: noPlan, rehearsedAt: null },
  };
  const picture = dealPictureOf(factsOf([quiet], { meetings: [meeting], aboutDeals: [quiet.id] }));
  expect(picture.deal?.wants).toBeNull();
  expect(picture.deal?.last).toEqual({ what: 'meeting', text: 'Volvo', on: addDays(today, -1) });
});
