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

/** A followed meeting as it is in the calendar now; null if it is gone. */
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
 * Takes in a change of a followed meeting in the rep's calendar: a new time moves the customer meeting, and a cancelled one removes it, so
 * that it can be restored for a day. What was written about it stays. `answers`: the rep's, read while their reading is locked.
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
  // Removed by hand: its meeting in the calendar doesn't matter until it is restored.
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
  // Somebody is changing it right now: the next look takes the time in.
  if (!(await stores.customerMeeting.save(moved, meeting.version))) return;
  await stores.calendarMeeting.saveAnswer(rep, {
    ...{ key, chosen: { ...chosen, known: found.startsAt }, keptUntil: keptUntil(found.startsAt) },
  });
  await planDebrief(stores, moved, now);
  await publishToSalesViewers(stores, rep);
};

/** Keeps a meeting's "no customer meeting" as long as the meeting may be asked about, by the times that were read. */
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
