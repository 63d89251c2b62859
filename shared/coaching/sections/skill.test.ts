import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { Focus } from '../../domain/focus.ts';
import { noPlan } from '../../domain/customer-meeting.ts';
import { customerMeetingId, focusId, personId, ratingId, rhythmId, sessionId } from '../../domain/ids.ts';
import type { Level, Rating } from '../../domain/rating.ts';
import { toDay, toInstant } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import { behaviourInHand } from '../behaviour-in-hand.ts';
import { behaviours } from '../behaviours.ts';
import { noSectionFacts } from '../section-facts.ts';
import type { SectionFacts } from '../section-facts.ts';
import { questionsBy } from '../section-questions.ts';
import { sections } from '../templates.ts';
import { skillBehaviourOf } from './skill-behaviour.ts';
import { skillSeenOf } from './skill-seen.ts';
import { skillTransferOf } from './skill-transfer.ts';

const today = toDay('2026-12-03');
const maria = personId.parse(v7());
const ali = personId.parse(v7());
const rhythm = rhythmId.parse(v7());
const noon = (day: string) => toInstant(`${day}T12:00:00.000Z`);

const focusOn = (behaviour: string): Focus => ({
  ...{ id: focusId.parse(v7()), version: 1, rhythm, behaviour, why: '', until: toDay('2027-01-15') },
  ...{ sign: '', setBy: maria, setAt: noon('2026-10-01'), state: 'current' },
});
const rated = (by: typeof maria, day: string, level: Level | null, part: Partial<Rating> = {}): Rating => ({
  ...{ id: ratingId.parse(v7()), version: 1, rhythm, session: null, behaviour: 'asks-open', by, level },
  ...{ evidence: `Sett ${day}`, at: noon(day), revised: false },
  ...part,
});
const factsOf = (focus: readonly string[], ratings: readonly Rating[]): SectionFacts => {
  const none = noSectionFacts(today);
  const words = new Map(behaviours.map((one) => [one.id, one]));
  const skill = {
    ...none.skill,
    focus: focus.map(focusOn),
    ratings,
    pair: { manager: maria, rep: ali },
    words,
  };
  return { ...none, skill, otherName: 'Ali' };
};

describe('what was seen', () => {
  test('is what has been written since the last session about a skill, what is in focus first', () => {
    const facts = factsOf(
      ['asks-open'],
      [
        rated(maria, '2026-11-28', 3, { behaviour: 'listens' }),
        rated(ali, '2026-11-20', null),
        rated(maria, '2026-11-17', 3),
        rated(maria, '2026-11-16', 3, { evidence: '' }),
        rated(maria, '2026-11-01', 2),
      ],
    );
    const { observations } = skillSeenOf({
      ...facts,
      skill: { ...facts.skill, heldAt: noon('2026-11-05') },
    });
    expect(observations.map(({ evidence }) => evidence)).toEqual([
      'Sett 2026-11-20',
      'Sett 2026-11-17',
      'Sett 2026-11-28',
    ]);
    expect(observations[0]?.by).toBe(ali);
  });
});

describe('the behaviour in hand', () => {
  const listens = (by: typeof maria, level: Level) =>
    rated(by, '2026-11-20', level, { behaviour: 'listens' });
  const inHand = (...args: Parameters<typeof factsOf>) => skillBehaviourOf(factsOf(...args)).behaviour;

  test('is one that the two see clearly apart, before one with a lower level', () => {
    const ratings = [
      rated(maria, '2026-11-20', 1),
      rated(ali, '2026-11-20', 2),
      listens(maria, 3),
      listens(ali, 5),
    ];
    expect(inHand(['asks-open', 'listens'], ratings)).toMatchObject({
      ...{ id: 'listens', manager: 3, rep: 5, isApart: true },
    });
  });

  test('is else the one with the lowest level, and none where nothing is in focus', () => {
    const ratings = [rated(maria, '2026-11-20', 2), listens(maria, 3)];
    expect(inHand(['listens', 'asks-open'], ratings)).toMatchObject({
      id: 'asks-open',
      manager: 2,
      rep: null,
    });
    expect(inHand([], ratings)).toBeNull();
  });

  test('stays what they have practised in this session, however it was rated since', () => {
    const facts = factsOf(
      ['listens', 'asks-open'],
      [
        rated(maria, '2026-12-03', 5, { behaviour: 'asks-open' }),
        rated(maria, '2026-11-20', 2, { behaviour: 'listens' }),
      ],
    );
    const round = { rhythm, session: sessionId.parse(v7()), behaviour: 'asks-open', at: noon('2026-12-03') };
    const practisedNow = [{ ...round, rounds: 2, swapped: false }];
    expect(behaviourInHand(facts)?.behaviour).toBe('listens');
    expect(behaviourInHand({ skill: { ...facts.skill, practisedNow } })?.behaviour).toBe('asks-open');
  });

  test('is asked about first where they see it apart, with the other’s name', () => {
    const apart = factsOf(['listens'], [listens(maria, 3), listens(ali, 5)]);
    expect(questionsBy('skill-behaviour', apart, [])?.[0]?.sv).toBe(
      'Ni ser olika på det. Vad såg du, och vad såg Ali?',
    );
    expect(
      questionsBy('skill-behaviour', factsOf(['listens'], [listens(maria, 3), listens(ali, 4)]), []),
    ).toBeNull();
  });
});

test('with the roles swapped the question says who the customer is now, first or after a round', () => {
  const own = sections.skill.find(({ id }) => id === 'practise')?.questions ?? [];
  const facts = factsOf(['asks-open'], []);
  const round = { rhythm, session: sessionId.parse(v7()), behaviour: 'asks-open', at: noon('2026-12-03') };
  const askedWith = (rounds: number, swapped: boolean) => {
    const practisedNow = [{ ...round, rounds, swapped }];
    const asked = questionsBy('skill-practice', { ...facts, skill: { ...facts.skill, practisedNow } }, own);
    return (asked ?? own).map(({ sv }) => sv);
  };
  const [said, swapped] = ['Jag är kunden. Vad vill du pröva?', 'Nu är du kunden. Vad vill du få höra?'];
  expect(askedWith(0, false)[0]).toBe(said);
  expect(askedWith(0, true)[0]).toBe(swapped);
  expect(askedWith(0, true)).not.toContain(said);
  expect(askedWith(1, true).at(-1)).toBe(swapped);
  expect(askedWith(1, false).at(-1)).toBe(said);
  expect(askedWith(1, true)).toHaveLength(own.length);
});

test('what was practised is tried in one of the rep’s coming customer meetings, the nearest first', () => {
  const meeting = (customer: string, day: CalendarDay) => ({
    ...{ id: customerMeetingId.parse(v7()), version: 1, rep: ali, customer, at: noon(day), deal: null, day },
    ...{ attendees: null, newPeople: false, debriefedAt: null, plan: noPlan, rehearsedAt: null },
  });
  const content = skillTransferOf({
    ...factsOf(['listens'], []),
    meetings: [
      meeting('Volvo', toDay('2026-12-02')),
      meeting('Scania', toDay('2026-12-04')),
      meeting('Atlas Copco', toDay('2026-12-10')),
    ],
  });
  expect(content.meetings.map(({ customer }) => customer)).toEqual(['Scania', 'Atlas Copco']);
  expect(content.behaviour?.sv).toBe('Lyssnar och sammanfattar');
});
