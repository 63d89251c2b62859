import { describe, expect, test } from 'vitest';
import { noPlan } from '../../domain/customer-meeting.ts';
import { noConclusion } from '../../domain/deal-conclusion.ts';
import type { DealConclusion } from '../../domain/deal-conclusion.ts';
import type { DealPerson } from '../../domain/deal-person.ts';
import { customerMeetingId, dealPersonId, sessionId } from '../../domain/ids.ts';
import { addDays, toInstant } from '../../domain/time.ts';
import type { SectionFacts } from '../section-facts.ts';
import { broughtPointOf } from './brought-point.ts';
import { dealMoveOf } from './deal-move.ts';
import { dealPeopleOf } from './deal-people.ts';
import { dealRisksOf } from './deal-risk.ts';
import { aDeal, factsAbout, onDay } from './test-facts.ts';

const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const deal = aDeal(1);
const here = sessionId.parse(uuid(70));
const person = (number: number, name: string, role: DealPerson['role'], met = false): DealPerson => ({
  ...{ id: dealPersonId.parse(uuid(number)), version: 1, deal: deal.id, rep: deal.rep, name, role },
  metOn: met ? addDays(onDay, -9) : null,
});
const concluded = (session: number, parts: Partial<DealConclusion['parts']>): DealConclusion => ({
  ...{ session: sessionId.parse(uuid(session)), deal: deal.id, parts: { ...noConclusion, ...parts } },
});
const about = (known: Partial<SectionFacts>, change: Partial<typeof deal> = {}): SectionFacts =>
  factsAbout([{ ...deal, ...change }], {}, { aboutDeals: [deal.id], session: here, ...known });
const met = (attendees: string, daysAgo: number): SectionFacts['meetings'][number] => ({
  ...{ id: customerMeetingId.parse(uuid(50)), version: 1, rep: deal.rep, customer: 'Volvo', deal: deal.id },
  ...{ at: toInstant('2026-12-02T09:00:00Z'), day: addDays(onDay, -daysAgo), attendees },
  ...{ newPeople: false, debriefedAt: null, plan: noPlan, rehearsedAt: null },
});

describe('the people in a deal', () => {
  test('begin with who decides and has not been met, then follow what they are to it', () => {
    const people = [
      ...[person(1, 'Lena', 'champion', true), person(2, 'Anders', 'can-refuse', true)],
      ...[person(3, 'Vd', 'signs', true), person(4, 'Ekonomichefen', 'signs')],
    ];
    expect(dealPeopleOf(about({ people })).people.map(({ name }) => name)).toEqual([
      ...['Ekonomichefen', 'Vd', 'Anders', 'Lena'],
    ]);
  });

  test('have been met at a customer meeting that is over and names them, or as somebody said', () => {
    const people = [
      ...[person(1, 'Anders, inköp', 'can-refuse'), person(2, 'Ann', 'champion', true)],
      person(3, 'Ekonomichefen', 'signs'),
    ];
    const meetings = [met('Ekonomichefen och Anders på inköp', 3), met('Ekonomichefen', 0)];
    const known = (facts: SectionFacts) =>
      dealPeopleOf(facts).people.map((one) => [one.name, one.met, one.said]);
    expect(known(about({ people, meetings }))).toEqual([
      ['Ekonomichefen', addDays(onDay, -3), false],
      ['Anders, inköp', addDays(onDay, -3), false],
      ['Ann', addDays(onDay, -9), true],
    ]);
    // A name inside another's doesn't count.
    expect(known(about({ people, meetings: [met('Andersson, Anna', 3)] })).map(([, day]) => day)).toEqual([
      ...[null, null, addDays(onDay, -9)],
    ]);
  });

  test('are asked for one at a time: who signs, who can say no, who argues our case', () => {
    const asks = (...people: readonly DealPerson[]) => dealPeopleOf(about({ people })).asks;
    const [signs, refuses, champion] = [
      person(1, 'Vd', 'signs'),
      person(2, 'Inköp', 'can-refuse'),
      person(3, 'Lena', 'champion'),
    ];
    expect([asks(), asks(refuses), asks(signs), asks(signs, refuses)]).toEqual([
      ...['signs', 'signs', 'can-refuse', 'champion'],
    ]);
    expect(asks(signs, refuses, champion)).toBeNull();
  });
});

describe('what could lose a deal', () => {
  const risks = (facts: SectionFacts) => dealRisksOf(facts).risks.map(({ risk }) => risk);

  test('is first of all that who signs is unknown or has not been met', () => {
    expect(risks(about({}))).toEqual(['no-signer', 'no-champion', 'no-path']);
    const people = [person(1, 'Ekonomichefen', 'signs'), person(2, 'Lena', 'champion')];
    expect(dealRisksOf(about({ people })).risks[0]).toEqual({ risk: 'unmet', name: 'Ekonomichefen' });
  });

  test('is nothing where those are known who matter, the way is known, and it moves', () => {
    const people = [person(1, 'Ekonomichefen', 'signs', true), person(2, 'Lena', 'champion', true)];
    const conclusions = [concluded(60, { path: 'avtal, påskrift' })];
    expect(risks(about({ people, conclusions }))).toEqual([]);
    expect(risks(about({ people, conclusions }, { slips: 1 }))).toEqual(['slipped']);
    // Told once, though it is also why the deal wants a decision.
    expect(risks(about({ people, conclusions }, { slips: 2 }))).toEqual(['wants']);
  });

  test('is nothing known where no deal is in hand', () => {
    expect(dealRisksOf(factsAbout([deal]))).toMatchObject({ deal: null, risks: [] });
  });
});

test('what somebody brings about a deal brings the deal and what was decided about it last, and else nothing', () => {
  const decision = { text: 'Över tio procent tar vi ihop', on: addDays(onDay, -14) };
  const facts = about({ decisions: new Map([[deal.id, decision]]) });
  expect(broughtPointOf(facts, { text: 'Affär 1 vill ha rabatt' })).toMatchObject({
    ...{ deal: { name: 'Affär 1', value: 100 }, decision },
  });
  expect(broughtPointOf(about({}), { text: 'Affär 1' })?.decision).toBeNull();
  expect(broughtPointOf(facts, { text: 'Min semester' })).toBeNull();
  expect(broughtPointOf(facts, { text: null })).toBeNull();
});

test('a move is weighed against the gap found now, else against the one from last time', () => {
  const talks = [{ deal: deal.id, on: addDays(onDay, -14), decision: null, gap: 'Inköp', move: 'Ringa' }];
  expect(dealMoveOf(about({ talks }))).toMatchObject({ gap: { text: 'Inköp', now: false }, last: 'Ringa' });
  const conclusions = [
    concluded(70, { gap: 'Avtalet', 'option-1': 'Boka juristen', move: 'Boka juristen' }),
    concluded(60, { 'option-2': 'Från förr' }),
  ];
  expect(dealMoveOf(about({ talks, conclusions }))).toMatchObject({
    gap: { text: 'Avtalet', now: true },
    options: [
      { part: 'option-1', text: 'Boka juristen' },
      { part: 'option-2', text: null },
    ],
    move: 'Boka juristen',
  });
});
