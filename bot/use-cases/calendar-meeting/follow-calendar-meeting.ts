import { meetingKeyOf, timeAfterLook, wholeKeyOf } from '../../../shared/domain/calendar-meeting.ts';
import type { CalendarMeeting } from '../../../shared/domain/calendar-meeting.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { planDebrief } from '../debrief/plan-debrief.ts';
import { publishToSalesViewers } from '../deal/sales-access.ts';
import type { Uses } from '../stores.ts';
import type { AnsweredMeeting } from './calendar-meeting-store.ts';
import { keptUntil } from './look-at-calendar.ts';
import type { FollowedMeeting } from './look-at-calendar.ts';

/** A followed meeting as it is in the calendar now; null where it is gone. */
export type CurrentMeeting = Readonly<{ followed: FollowedMeeting; found: CalendarMeeting | null }>;

type FollowingStores = Uses<{
  calendarMeeting: 'saveAnswer';
  customerMeeting: 'find' | 'remove' | 'save';
  outbox: 'add';
  person: 'find';
  publish: true;
  rhythm: 'ofRep';
}>;

/**
 * Takes in what has become of a followed meeting in the rep's calendar: another time moves the customer meeting, and one that is off
 * takes it away, for a day in which it can be brought back. What was written of it stays as it is. `answers`: the rep's, as they are
 * while their reading is locked.
 */
export const followCalendarMeeting = async (
  stores: FollowingStores,
  rep: PersonId,
  answers: readonly AnsweredMeeting[],
  { followed: { key, ...seen }, found }: CurrentMeeting,
  now: Instant,
): Promise<void> => {
  const chosen = answers.find((one) => one.key === key)?.chosen;
  if (chosen?.id !== seen.id || chosen.known !== seen.known || chosen.gone) return;
  const meeting = await stores.customerMeeting.find(seen.id);
  // Removed by hand: what it was in the calendar is of no interest until it is brought back.
  if (!meeting) return;
  if (found === null || found.off) {
    await stores.customerMeeting.remove(meeting.id, now);
    await stores.calendarMeeting.saveAnswer(rep, {
      ...{ key, chosen: { ...chosen, gone: true }, keptUntil: keptUntil(chosen.known) },
    });
    return publishToSalesViewers(stores, rep);
  }
  if (found.startsAt === chosen.known) return;
  const moved = { ...meeting, at: timeAfterLook(meeting, chosen.known, found) };
  // Somebody writes in it right now: the next look takes the time in.
  if (!(await stores.customerMeeting.save(moved, meeting.version))) return;
  await stores.calendarMeeting.saveAnswer(rep, {
    ...{ key, chosen: { ...chosen, known: found.startsAt }, keptUntil: keptUntil(found.startsAt) },
  });
  await planDebrief(stores, moved, now);
  await publishToSalesViewers(stores, rep);
};

/** Keeps that something is no customer meeting for as long as it may be asked about, by what was seen of it. */
export const keepRefusals = async (
  stores: Uses<{ calendarMeeting: 'saveAnswer' }>,
  rep: PersonId,
  answers: readonly AnsweredMeeting[],
  seen: readonly CalendarMeeting[],
): Promise<void> => {
  for (const answer of answers) {
    if (answer.chosen !== null) continue;
    const times = seen.filter((one) => wholeKeyOf(one) === answer.key || meetingKeyOf(one) === answer.key);
    const last = times.toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1))[0];
    const until = last && keptUntil(last.startsAt, last.seriesId !== null);
    if (until !== undefined && until !== answer.keptUntil)
      await stores.calendarMeeting.saveAnswer(rep, { ...answer, keptUntil: until });
  }
};
