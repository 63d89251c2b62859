import { describe, expect, test } from 'vitest';
import { noPlan } from '../domain/customer-meeting.ts';
import type { MeetingPlan } from '../domain/customer-meeting.ts';
import type { PacedGoal } from '../domain/goal.ts';
import { customerMeetingId, dealId, dealPersonId, personId } from '../domain/ids.ts';
import { toDay, toInstant } from '../domain/time.ts';
import { noDaysOff } from '../domain/working-days.ts';
import { noSales } from './sales-facts.ts';
import { noSectionFacts } from './section-facts.ts';
import { ownWordsFirst, questionsBy } from './section-questions.ts';
import { sections } from './templates.ts';
import { aGoal } from '../../tests/support/builders.ts';

const today = toDay('2026-12-03');
const own = ['Vad fattas?', 'Vad styr du över?'].map((sv) => ({ sv, en: sv }));
const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
/** A goal that is a level, with a target of 100, so that its value is its pace in percent. */
const aLevel = (value: number, part: Partial<PacedGoal> = {}): PacedGoal => ({
  ...aGoal({
    level: 'individual',
    name: 'Ny ARR',
    kind: 'rate',
    target: 100,
    value,
    to: toDay('2026-12-18'),
  }),
  ...{ saidOn: toDay('2026-12-31'), daysOff: noDaysOff, ...part },
});
const volvo = {
  ...{ id: customerMeetingId.parse(uuid(1)), version: 1, rep: personId.parse(uuid(9)), customer: 'Volvo' },
  ...{ at: toInstant('2026-12-04T09:00:00Z'), day: toDay('2026-12-04'), deal: null, attendees: null },
  ...{ newPeople: false, debriefedAt: null, plan: noPlan, rehearsedAt: null },
};
const asked = (kind: Parameters<typeof questionsBy>[0], ...goals: readonly PacedGoal[]) =>
  questionsBy(kind, { ...noSectionFacts(today), goals: goals.map((goal) => [goal]) }, own)?.map(
    ({ sv }) => sv,
  );

describe('what is asked about the pace', () => {
  test('follows the goal with the lowest pace, and then whether the rep controls it', () => {
    expect(asked('goal-pace', aLevel(121))?.slice(0, 2)).toEqual([
      'Vad gör du som gör att du ligger före?',
      'Vad gör du i dag som syns i siffran om två månader?',
    ]);
    expect(asked('goal-pace', aLevel(121), aLevel(90))?.[0]).toMatch(/^Vad behöver hända till fre 18 dec /);
    expect(asked('goal-pace', aLevel(100, { lead: 'leading' }))?.slice(0, 2)).toEqual([
      'Vad är det som bär just nu?',
      'Hur många blir det i veckan, och vilka dagar?',
    ]);
  });

  test('is the section’s own first where the goal is behind, and which figure would help where there is none', () => {
    expect(asked('goal-pace', aLevel(50))?.[0]).toBe('Vad fattas?');
    expect(asked('goal-pace')).toEqual([
      'Vilken siffra skulle hjälpa dig att styra?',
      ...own.map(({ sv }) => sv),
    ]);
  });

  test('stands whatever a goal looks like', () => {
    const broken = aLevel(1, { kind: 'total', baseline: 5, target: 5, from: today, to: toDay('2026-11-01') });
    expect(asked('goal-pace', broken)?.at(-1)).toBe('Vad styr du över?');
  });
});

test('nobody who is ahead or on plan is asked what is missing', () => {
  for (const pace of [95, 100, 110, 121, 400]) {
    expect(asked('goal-causes', aLevel(pace))).not.toContain('Vad fattas?');
    expect(asked('goal-change', aLevel(pace))).not.toContain('Vad fattas?');
  }
  expect(asked('goal-causes', aLevel(80))).toBeUndefined();
  expect(asked('goal-change', aLevel(121))).toEqual([
    'Vad vill du använda försprånget till?',
    'Vad styr du över?',
  ]);
});

test('nobody without a goal is asked about one', () => {
  expect(asked('goal-direction')).toEqual(['Vad vill du ha uppnått om tre månader?']);
  expect(asked('goal-direction', aLevel(80))).toBeUndefined();
  expect(asked('pipeline-enough')).toEqual(['Vad styr du över?']);
});

test('whether it is enough is asked by whether the pipeline covers what remains', () => {
  const enough = (remaining: number) =>
    questionsBy(
      'pipeline-enough',
      {
        ...noSectionFacts(today),
        sales: { ...noSales, target: { whole: 100, remaining, until: today } },
      },
      own,
    )?.map(({ sv }) => sv);
  expect(enough(50)).toBeUndefined();
  expect(enough(0)).toEqual(['Vad bygger du till nästa kvartal?', 'Vad styr du över?']);
});

test('a question of the organisation’s own is asked first, whatever the facts ask; a built-in one gives way', () => {
  const budget = { sv: 'Vad har de för budget?', en: 'What is their budget?' };
  const [builtIn = budget] = sections.performance[0]?.questions ?? [];
  const byFacts = { sv: 'Vad är det som bär just nu?', en: 'What is carrying it right now?' };
  expect(ownWordsFirst([builtIn, budget], [byFacts, builtIn])).toEqual([budget, byFacts, builtIn]);
  expect(ownWordsFirst([builtIn], [byFacts])).toEqual([byFacts]);
});

describe('what stands beside a question is not asked for', () => {
  const facts = noSectionFacts(today);
  const isFirstLeftOut = (kind: Parameters<typeof questionsBy>[0], known: Partial<typeof facts>) => {
    const questions = questionsBy(kind, { ...facts, ...known }, own);
    return questions !== null && !questions.includes(own[0] ?? { sv: '', en: '' });
  };

  test('which goal it serves, once that stands there', () => {
    const mine = aLevel(80);
    expect(isFirstLeftOut('goal-direction', { goals: [[mine]] })).toBe(false);
    expect(isFirstLeftOut('goal-direction', { goals: [[mine, aLevel(90, { level: 'company' })]] })).toBe(
      true,
    );
  });

  test('who says yes and who can say no, once all of them are known', () => {
    const people = (['signs', 'can-refuse', 'champion'] as const).map((role, nth) => ({
      ...{ id: dealPersonId.parse(uuid(nth)), version: 1, deal: dealId.parse(uuid(8)) },
      ...{ rep: personId.parse(uuid(9)) },
      ...{ name: role, role, metOn: null },
    }));
    expect(isFirstLeftOut('deal-people', { people: people.slice(1) })).toBe(false);
    expect(isFirstLeftOut('deal-people', { people })).toBe(true);
  });

  test('what the customer is to do, once the aim is written; how to open and what to ask, once all of it is', () => {
    const about = (plan: Partial<MeetingPlan>) => ({
      meetings: [{ ...volvo, plan: { ...noPlan, ...plan } }],
      meetingInHand: volvo.id,
    });
    expect(isFirstLeftOut('meeting-aim', about({}))).toBe(false);
    expect(isFirstLeftOut('meeting-aim', about({ aim: 'sagt vem som bestämmer' }))).toBe(true);
    const asked = { 'question-1': 'Vem?', 'question-2': 'När?', 'question-3': 'Varför?' };
    expect(isFirstLeftOut('meeting-plan', about(asked))).toBe(false);
    expect(isFirstLeftOut('meeting-plan', about({ ...asked, opening: 'Tack för sist' }))).toBe(true);
  });
});
