import { describe, expect, test } from 'vitest';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import { customerMeetingId, dealId, personId } from '../../../shared/domain/ids.ts';
import { toInstant } from '../../../shared/domain/time.ts';
import {
  upcomingMeetings,
  customerMeetingChangeOf,
  customerMeetingDraftOf,
  customerMeetingDraftFault,
} from './customer-meeting-draft.ts';

const ZONE = 'Europe/Stockholm';
const NOW = toInstant('2026-11-23T08:00:00.000Z');
const id = '00000000-0000-4000-8000-000000000001';
const volvo = { id: dealId.parse(id) };
const meeting: CustomerMeetingView = {
  ...{ id: customerMeetingId.parse(id), repId: personId.parse(id), version: 1, customer: 'Volvo' },
  ...{ at: toInstant('2026-11-27T08:30:00.000Z'), dealId: volvo.id, attendees: null, newPeople: false },
};

describe('a customer meeting that is being typed', () => {
  test('needs a customer, and a day and a time to come', () => {
    const when = { day: '2026-11-27', time: '09:30' };
    expect(customerMeetingDraftFault({ customer: '', ...when }, ZONE, NOW)).toBe('customer');
    expect(customerMeetingDraftFault({ customer: 'Volvo', ...when, time: '' }, ZONE, NOW)).toBe('day');
    expect(
      customerMeetingDraftFault({ customer: 'Volvo', day: '2026-11-23', time: '09:00' }, ZONE, NOW),
    ).toBe('passed');
    expect(customerMeetingDraftFault({ customer: 'Volvo', ...when }, ZONE, NOW)).toBeNull();
  });

  test('is shown where the person is, and changes only what was typed anew', () => {
    const seen = customerMeetingDraftOf(meeting, ZONE);
    expect(seen).toMatchObject({ day: '2026-11-27', time: '09:30' });
    expect(customerMeetingChangeOf(seen, seen, ZONE, [volvo])).toEqual({});
    expect(customerMeetingChangeOf(seen, { ...seen, time: '10:00', attendees: ' ' }, ZONE, [volvo])).toEqual({
      ...{ at: '2026-11-27T09:00:00.000Z', attendees: null },
    });
    expect(customerMeetingChangeOf(seen, { ...seen, dealId: '' }, ZONE, [volvo])).toEqual({ dealId: null });
  });

  test('stands among those ahead, the nearest first, until it begins', () => {
    const sooner = { ...meeting, at: toInstant('2026-11-24T08:30:00.000Z') };
    const begun = { ...meeting, at: NOW };
    expect(upcomingMeetings([meeting, begun, sooner], NOW)).toEqual([sooner, meeting]);
  });
});
