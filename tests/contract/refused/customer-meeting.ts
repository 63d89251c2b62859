import {
  addCustomerMeeting,
  listCustomerMeetings,
  removeCustomerMeeting,
} from '../../../shared/contracts/customer-meeting.ts';
import { addDeal, listDeals, removeDeal } from '../../../shared/contracts/deal.ts';
import { debriefMeeting } from '../../../shared/contracts/debrief.ts';
import { takeExtra } from '../../../shared/contracts/session-subject.ts';
import { fillAnswers } from '../../support/answered-meetings.ts';
import { asked, onCalendarMeeting } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { NEVER, THURSDAY } from '../endpoints-world.ts';
import { FAR, PAST, change, crowd, onClosed, stale } from './asking.ts';

const BEFORE_THURSDAY = '2026-11-26T12:00:00.000Z';

/** The same for calendar meetings: so many are answered that no further answer is kept. */
const onFullAnswers =
  (...given: Parameters<typeof onCalendarMeeting>): Asking =>
  async (world) => {
    const one = await onCalendarMeeting(...given)(world);
    await fillAnswers(world.kadens, given[0]);
    return one;
  };

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const customerMeetingRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  restoreDeal: {
    'list-full': async (world) => {
      const { kadens } = world;
      const another = { name: 'Ännu en' };
      await crowd(world, addDeal, another);
      const { deals } = await kadens.must('petra', listDeals, { params: { id: kadens.idOf('petra') } });
      const params = { id: deals[0]?.id ?? '' };
      await kadens.must('petra', removeDeal, { params });
      await crowd(world, addDeal, another);
      return { by: 'petra', params };
    },
  },
  restoreCustomerMeeting: {
    'list-full': async (world) => {
      const { kadens } = world;
      const another = { customer: 'Ännu en', at: THURSDAY };
      await crowd(world, addCustomerMeeting, another);
      const { meetings } = await kadens.must('petra', listCustomerMeetings, {
        params: { id: kadens.idOf('petra') },
      });
      const params = { id: meetings[0]?.id ?? '' };
      await kadens.must('petra', removeCustomerMeeting, { params });
      await crowd(world, addCustomerMeeting, another);
      return { by: 'petra', params };
    },
  },
  chooseCalendarMeeting: {
    'answers-full': onFullAnswers('sara', (eventId) => ({ body: { eventId, customer: 'Scania' } })),
    'list-full': async (world) => {
      await crowd(world, addCustomerMeeting, { customer: 'Ännu en', at: THURSDAY });
      return onCalendarMeeting('petra', (eventId) => ({ body: { eventId, customer: 'Scania' } }))(world);
    },
  },
  refuseCalendarMeeting: {
    'answers-full': onFullAnswers('johan', (wholeId) => ({ body: { wholeId } })),
  },
  addCustomerMeeting: {
    'not-found': change(asked['addCustomerMeeting'], { dealId: NEVER }),
    'day-too-far': change(asked['addCustomerMeeting'], { at: `${FAR}T09:00:00Z` }),
    'list-full': (world) => crowd(world, addCustomerMeeting, { customer: 'Ännu en', at: THURSDAY }),
  },
  addCustomerMeetings: {
    'day-too-far': change(asked['addCustomerMeetings'], {
      meetings: [{ customer: 'Scania', at: `${FAR}T09:00:00Z` }],
    }),
    'list-full': async (world) => {
      const { by } = await crowd(world, addCustomerMeeting, { customer: 'Ännu en', at: THURSDAY });
      const params = { id: world.kadens.idOf(world.unsettled.rep) };
      return { by, params, body: { meetings: [{ customer: 'En till', at: THURSDAY }] } };
    },
  },
  changeCustomerMeeting: {
    changed: stale(asked['changeCustomerMeeting']),
    'day-too-far': change(asked['changeCustomerMeeting'], { at: `${FAR}T09:00:00Z` }),
  },
  planCustomerMeeting: {
    changed: change(asked['planCustomerMeeting'], { before: 'något annat' }),
  },
  rehearseCustomerMeeting: { changed: stale(asked['rehearseCustomerMeeting']) },
  takeExtra: {
    'already-live': async (world) => {
      const one = await change(asked['takeExtra'], {})(world);
      if (one.pair) await world.live(one.pair);
      return one;
    },
    'already-prepared': async (world) => {
      const { by, params, body } = await change(asked['takeExtra'], { startsAt: BEFORE_THURSDAY })(world);
      await world.kadens.must(by, takeExtra, { ...(params && { params }), ...(body && { body }) });
      return { by, ...(params && { params }), ...(body && { body }) };
    },
    'after-the-meeting': change(asked['takeExtra'], { startsAt: THURSDAY }),
    'day-in-the-past': change(asked['takeExtra'], { startsAt: `${PAST}T09:00:00Z` }),
  },
  debriefMeeting: {
    'not-held-yet': async (world) => {
      const pair = world.pair();
      return { by: pair.rep, params: { id: (await world.customerMeeting(pair)).id }, body: {} };
    },
    'already-debriefed': async (world) => {
      const pair = world.pair();
      const params = { id: (await world.heldMeeting(pair)).id };
      await world.kadens.must(pair.rep, debriefMeeting, { params, body: {} });
      return { by: pair.rep, params, body: {} };
    },
  },
  tieCustomerMeeting: { 'session-closed': onClosed({ customerMeetingId: null }) },
};
