import { describe, expect, test } from 'vitest';
import { noPlan } from '../../domain/customer-meeting.ts';
import { customerMeetingId, personId } from '../../domain/ids.ts';
import { toDay, toInstant } from '../../domain/time.ts';
import { noSectionFacts } from '../section-facts.ts';
import type { SectionFacts } from '../section-facts.ts';
import { isOwnDoing, meetingAimOf } from './meeting-aim.ts';
import { meetingPlanOf } from './meeting-plan.ts';

const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const rep = personId.parse(uuid(9));
const meeting: SectionFacts['meetings'][number] = {
  ...{ id: customerMeetingId.parse(uuid(1)), version: 1, rep, customer: 'Scania', deal: null },
  ...{ at: toInstant('2026-12-04T09:00:00Z'), day: toDay('2026-12-04') },
  ...{
    attendees: 'Petra på produktion',
    newPeople: true,
    debriefedAt: null,
    plan: noPlan,
    rehearsedAt: null,
  },
};
const facts: SectionFacts = {
  ...noSectionFacts(toDay('2026-12-03')),
  ...{ meetings: [meeting], meetingInHand: meeting.id },
};

describe('the aim of a customer meeting', () => {
  test.each(['jag visar demon', 'Vi presenterar priset', 'I show the demo', "we've shown them the price"])(
    '“%s” is what the rep does',
    (aim) => expect(isOwnDoing(aim)).toBe(true),
  );
  test.each([
    'bokat tid med ekonomichefen',
    'inköp har sagt ja',
    'visat oss avtalet',
    'invited the CFO',
    'weighed both',
  ])('“%s” is what the customer does', (aim) => expect(isOwnDoing(aim)).toBe(false));

  test('comes with what the customer promised last, and not what another did', () => {
    const brought = (customer: string, decided: string | null) => ({
      ...{ meeting: meeting.id, rep, decided, surprised: null, at: meeting.at, customer, metAt: meeting.at },
    });
    const debriefs = [
      brought('Scania', 'De vill se referenser'),
      brought('Volvo', 'Nej'),
      brought('scania ', null),
    ];
    expect(meetingAimOf({ ...facts, debriefs }).last).toBe('De vill se referenser');
    expect(meetingAimOf({ ...facts, meetingInHand: null })).toMatchObject({ meeting: null, last: null });
  });
});

test('what is not known is what to ask about', () => {
  expect(meetingPlanOf(facts).suggestions).toEqual([
    { ask: 'decider', name: 'Petra' },
    { ask: 'closing-day' },
    { ask: 'cost' },
  ]);
  const asked = (attendees: string) =>
    meetingPlanOf({ ...facts, meetings: [{ ...meeting, attendees }] }).suggestions[0];
  for (const role of ['Ekonomichefen, inköp', 'ekonomichefen'])
    expect(asked(role)).toEqual({ ask: 'decider', name: null });
  for (const name of ['Petra', 'Lena', 'VD', 'CFO', 'Ekman'])
    expect(asked(`${name}, ekonomichef`)).toEqual({ ask: 'decider', name });
  const nobody = { ...facts, meetings: [{ ...meeting, attendees: null }] };
  expect(meetingPlanOf(nobody).suggestions[0]).toEqual({ ask: 'decider', name: 'Scania' });
});
