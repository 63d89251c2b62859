import type { z } from 'zod';
import type {
  CalendarMeetingView,
  listCalendarMeetings as contract,
} from '../../../shared/contracts/calendar-meeting.ts';
import {
  meetingKeyOf,
  meetingsToAsk,
  outsidersOf,
  wholeKeyOf,
} from '../../../shared/domain/calendar-meeting.ts';
import type { CalendarMeeting } from '../../../shared/domain/calendar-meeting.ts';
import { guessCustomer } from '../../../shared/domain/customer-name.ts';
import { isOpenDeal } from '../../../shared/domain/deal.ts';
import { calledBy } from '../../../shared/domain/meeting-people.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { readingStandingAfter } from './calendar-answer.ts';
import type { ReadCalendar } from './calendar-answer.ts';
import type { AnsweredMeeting } from './calendar-meeting-store.ts';
import { saveStanding } from './calendar-reading.ts';
import { followedIn, lookAtCalendarNow } from './look-at-calendar.ts';
import type { FollowedMeeting } from './look-at-calendar.ts';
import { ownDomains } from './own-domains.ts';
import { unlinkedAt } from './unlinked-at.ts';

type Reply = z.output<typeof contract.reply>;

/** How many names of people from outside are shown. */
const NAMES_SHOWN = 3;

/** Whether a followed meeting has moved or gone. */
const differs = (read: readonly CalendarMeeting[], { key, known }: FollowedMeeting): boolean => {
  const now = read.find((one) => meetingKeyOf(one) === key);
  return !now || now.off || now.startsAt !== known;
};

/** Customer meetings that were removed with their meetings, and can still be restored. */
const goneOf = async (
  stores: Uses<{ customerMeeting: 'findRemoved' }>,
  answers: readonly AnsweredMeeting[],
  now: Instant,
): Promise<Reply['gone']> => {
  const gone: Reply['gone'] = [];
  for (const { chosen } of answers) {
    const meeting = chosen?.gone === true ? await stores.customerMeeting.findRemoved(chosen.id) : null;
    if (meeting && meeting.at > now)
      gone.push({ id: meeting.id, customer: meeting.customer, at: meeting.at });
  }
  return gone;
};

/** Possible customer meetings in the actor's calendar, shown to the actor alone: nothing of them is stored. */
export const listCalendarMeetings = async (
  {
    stores,
    me,
    now,
  }: UseCaseContext<
    Uses<{
      calendarMeeting: 'answered' | 'reading' | 'setStanding';
      customerMeeting: 'findRemoved' | 'ofReps';
      deal: 'ofRep';
      outbox: 'add';
      person: 'addressesOf';
      publish: true;
      rhythm: 'ofRep';
    }>
  >,
  _input: unknown,
  read: ReadCalendar,
): Promise<Result<Reply, never>> => {
  const reading = await stores.calendarMeeting.reading(me.id);
  if (reading === null || read === null) return ok({ state: 'off', meetings: [], gone: [] });
  const standing = readingStandingAfter(read);
  const answers = await stores.calendarMeeting.answered(me.id);
  // Queued first, since a look that ends locks the same two in that order.
  if (read.ok && followedIn(answers, now).some((one) => differs(read.value, one)))
    await stores.outbox.add([lookAtCalendarNow(me.id, now)]);
  await saveStanding(stores, reading, standing);
  const gone = await goneOf(stores, answers, now);
  if (!read.ok) {
    const isNew = standing === 'consent-ended' && reading.standing === 'consent-needed';
    return ok({ state: isNew ? 'consent-needed' : (standing ?? 'no-answer'), meetings: [], gone });
  }
  const domains = await ownDomains(stores, me.id);
  const deals = (await stores.deal.ofRep(me.id)).filter(isOpenDeal);
  const known = await stores.customerMeeting.ofReps([me.id], now);
  const meetings = meetingsToAsk(read.value, new Set(answers.map(({ key }) => key)), domains, now);
  return ok({
    state: 'on',
    gone,
    meetings: meetings.map((one): CalendarMeetingView => {
      const outsiders = outsidersOf(one, domains);
      const { customer, deal } = guessCustomer(outsiders, deals);
      return {
        ...{ eventId: one.eventId, wholeId: wholeKeyOf(one), subject: one.subject, at: one.startsAt },
        ...{ outsiders: outsiders.length, names: outsiders.slice(0, NAMES_SHOWN).map(calledBy) },
        ...{ customer, dealId: deal },
        known: unlinkedAt(known, answers, one.startsAt)?.customer ?? null,
      };
    }),
  });
};
