import type { z } from 'zod';
import type { refuseCalendarMeeting as refusing } from '../../../shared/contracts/calendar-meeting.ts';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import {
  meetingKeyOf,
  LOOKED_AHEAD_DAYS,
  mayBeCustomerMeeting,
  outsidersOf,
} from '../../../shared/domain/calendar-meeting.ts';
import type { CalendarMeeting } from '../../../shared/domain/calendar-meeting.ts';
import { guessCustomer } from '../../../shared/domain/customer-name.ts';
import { isOpenDeal } from '../../../shared/domain/deal.ts';
import {
  attendeesLine,
  bringsNewPeople,
  PEOPLE_KNOWN_FOR_MINUTES,
} from '../../../shared/domain/meeting-people.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { addCustomerMeeting } from '../customer-meeting/change-customer-meeting.ts';
import { customerMeetingView } from '../customer-meeting/customer-meeting-view.ts';
import type { Uses } from '../stores.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import type { ReadMeeting } from './calendar-answer.ts';
import type { AnsweredMeeting } from './calendar-meeting-store.ts';
import { keptUntil } from './look-at-calendar.ts';
import { ownDomains } from './own-domains.ts';
import { unlinkedAt } from './unlinked-at.ts';

const LOOKED_AHEAD_MINUTES = LOOKED_AHEAD_DAYS * 24 * 60;
/** The most answers kept for one person; each goes once its meeting is over. */
const ANSWERS_MAX = 1_000;

/** Whether there is no room for one more answer; a meeting already answered always has room. */
const isFull = (answers: readonly AnsweredMeeting[], key: string): boolean =>
  answers.length >= ANSWERS_MAX && !answers.some((one) => one.key === key);

type ChoosingStores = Uses<{
  calendarMeeting: 'answered' | 'lockReading' | 'saveAnswer';
  customerMeeting: 'find' | 'insert' | 'ofReps';
  deal: 'find' | 'ofRep';
  outbox: 'add';
  person: 'addressesOf' | 'find';
  publish: true;
  rhythm: 'ofManager' | 'ofRep';
}>;

/** A customer meeting's first details, from its meeting in the calendar. */
const detailsOf = async (
  { stores, me, now }: UseCaseContext<ChoosingStores>,
  meeting: CalendarMeeting,
  domains: readonly string[],
  customer: string,
) => {
  const outsiders = outsidersOf(meeting, domains);
  const guess = guessCustomer(outsiders, (await stores.deal.ofRep(me.id)).filter(isOpenDeal));
  const others = await stores.customerMeeting.ofReps([me.id], addMinutes(now, -PEOPLE_KNOWN_FOR_MINUTES));
  const details = { customer, at: meeting.startsAt, attendees: attendeesLine(outsiders) };
  return {
    ...{ ...details, repId: me.id },
    dealId: customer === guess.customer ? guess.deal : null,
    newPeople: bringsNewPeople(details, others),
  };
};

/**
 * Makes a meeting in the actor's calendar a customer meeting that follows it from then on. If one was entered by hand for the same time,
 * that one is linked, and stays as it was written.
 */
export const chooseCalendarMeeting = async (
  context: UseCaseContext<ChoosingStores>,
  { customer }: Readonly<{ customer: string }>,
  read: ReadMeeting,
): Promise<Result<CustomerMeetingView, 'not-found' | 'list-full' | 'answers-full' | 'unavailable'>> => {
  const { stores, me, now } = context;
  if (read === null || !(await stores.calendarMeeting.lockReading(me.id))) return refuse('not-found');
  if (!read.ok) return refuse(read.refusal === 'not-found' ? 'not-found' : 'unavailable');
  const meeting = read.value;
  const answers = await stores.calendarMeeting.answered(me.id);
  const chosen = answers.find(({ key }) => key === meetingKeyOf(meeting))?.chosen;
  const before = chosen && (await stores.customerMeeting.find(chosen.id));
  if (before) return ok(customerMeetingView(before));
  const domains = await ownDomains(stores, me.id);
  if (!mayBeCustomerMeeting(meeting, domains, now)) return refuse('not-found');
  if (isFull(answers, meetingKeyOf(meeting))) return refuse('answers-full');

  const ahead = await stores.customerMeeting.ofReps([me.id], now);
  const known = unlinkedAt(ahead, answers, meeting.startsAt);
  const added = known
    ? ok(customerMeetingView(known))
    : await addCustomerMeeting(context, await detailsOf(context, meeting, domains, customer));
  if (!added.ok) return refuse(added.refusal === 'list-full' ? 'list-full' : 'not-found');
  await stores.calendarMeeting.saveAnswer(me.id, {
    key: meetingKeyOf(meeting),
    chosen: { id: added.value.id, known: meeting.startsAt, gone: false },
    keptUntil: keptUntil(meeting.startsAt),
  });
  return ok(added.value);
};

/** Remembers that a meeting or a series in the actor's calendar is no customer meeting, by its id alone. */
export const refuseCalendarMeeting: UseCase<
  Readonly<{ wholeId: string }>,
  z.output<typeof refusing.reply>,
  'not-found' | 'answers-full',
  Uses<{ calendarMeeting: 'answered' | 'lockReading' | 'saveAnswer' }>
> = async ({ stores, me, now }, { wholeId }) => {
  if (!(await stores.calendarMeeting.lockReading(me.id))) return refuse('not-found');
  if (isFull(await stores.calendarMeeting.answered(me.id), wholeId)) return refuse('answers-full');
  // When the meeting is will be seen the next night.
  const latest = addMinutes(now, LOOKED_AHEAD_MINUTES);
  await stores.calendarMeeting.saveAnswer(me.id, {
    key: wholeId,
    chosen: null,
    keptUntil: keptUntil(latest),
  });
  return ok({ wholeId });
};

/** Takes that back. The lock keeps a look that is ending from storing again what it has read. */
export const askCalendarMeetingAgain: UseCase<
  Readonly<{ wholeId: string }>,
  z.output<typeof refusing.reply>,
  never,
  Uses<{ calendarMeeting: 'lockReading' | 'removeRefusal' }>
> = async ({ stores, me }, { wholeId }) => {
  await stores.calendarMeeting.lockReading(me.id);
  await stores.calendarMeeting.removeRefusal(me.id, wholeId);
  return ok({ wholeId });
};
