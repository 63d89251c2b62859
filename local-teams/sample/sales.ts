import { addCustomerMeeting } from '../../shared/contracts/customer-meeting.ts';
import { addDeal, changeDeal, closeDeal } from '../../shared/contracts/deal.ts';
import { addDealPerson } from '../../shared/contracts/deal-person.ts';
import type { DealView } from '../../shared/contracts/deal-view.ts';
import { addDays, momentOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../shared/domain/time.ts';
import { idOf } from '../people.ts';
import { workingDay, ZONE } from './hours.ts';
import type { SampleCall } from './sample-calls.ts';
import type { SampleRep } from './team.ts';

/** When the reps entered their deals and customer meetings, in days before the Monday of this week. */
export const SALES_ENTERED = 3;

type Deals = NonNullable<SampleRep['deals']>;

/** Enters a deal as it is that day. */
export const enterDeal = (
  call: SampleCall,
  rep: SampleRep['rep'],
  { name, value, stage, was, began, closes, active }: Deals[number],
  monday: CalendarDay,
  today: CalendarDay,
): Promise<DealView> => {
  const [closesOn = null] = closes.map((days) => addDays(monday, days));
  const lately = addDays(monday, -active);
  const days = {
    closesOn,
    createdOn: addDays(monday, -began),
    lastActivityOn: lately < today ? lately : today,
  };
  return call(rep, addDeal, { body: { repId: idOf(rep), name, value, stage: was ?? stage, ...days } });
};

/** Brings a deal up to date: what has happened since it was entered, moving its day as often as the sample says. */
const followDeal = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  deal: DealView,
  { closes, active, stage, was }: Deals[number],
  monday: CalendarDay,
): Promise<void> => {
  const lastActivityOn = addDays(monday, -active);
  const [, ...moves] = closes.map((days) => addDays(monday, days));
  const changes = [
    ...(was === undefined ? [] : [{ stage }]),
    ...(lastActivityOn > deal.lastActivityOn ? [{ lastActivityOn }] : []),
    ...moves.map((closesOn) => ({ closesOn })),
  ];
  let { version } = deal;
  for (const change of changes)
    ({ version } = await call(rep, changeDeal, { params: { id: deal.id }, body: { version, ...change } }));
};

/** Decides a deal that was entered. */
export const decideDeal = (
  call: SampleCall,
  rep: SampleRep['rep'],
  { id, version }: DealView,
  { outcome }: NonNullable<Deals[number]['ended']>,
): Promise<DealView> => call(rep, closeDeal, { params: { id }, body: { version, outcome } });

/**
 * The time of a customer meeting, that many days after a rep's Monday (which is any weekday for whoever meets today), but never on a
 * weekend.
 */
export const meetingAt = (monday: CalendarDay, day: number, at: WallTime): Instant =>
  momentOf(workingDay(addDays(monday, day)), at, ZONE);

/** Brings a rep's open deals up to date, and enters the future customer meetings. */
export const enterSales = async (
  call: SampleCall,
  { rep, deals = [], meetings = [] }: SampleRep,
  entered: ReadonlyMap<string, DealView>,
  monday: CalendarDay,
): Promise<void> => {
  for (const deal of deals.filter(({ ended }) => !ended)) {
    const known = entered.get(deal.name);
    if (known) await followDeal(call, rep, known, deal, monday);
    for (const { name, role, met } of known ? (deal.people ?? []) : [])
      await call(rep, addDealPerson, {
        params: { id: known?.id ?? '' },
        body: { name, role, metOn: met ? addDays(monday, -deal.active) : null },
      });
  }
  for (const { customer, day, at, attendees, newPeople, deal } of meetings)
    await call(rep, addCustomerMeeting, {
      body: {
        ...{ repId: idOf(rep), customer, attendees, newPeople, dealId: entered.get(deal)?.id ?? null },
        at: meetingAt(monday, day, at),
      },
    });
};
