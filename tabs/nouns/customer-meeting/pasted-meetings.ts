import type { z } from 'zod/mini';
import type { addCustomerMeetings } from '../../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import { ATTENDEES_MAX, CUSTOMER_MAX, MEETINGS_AHEAD_MAX } from '../../../shared/domain/customer-meeting.ts';
import { addDays, dayAt, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { Instant, WallTime } from '../../../shared/domain/time.ts';
import { dayInCell } from '../../../shared/spreadsheet/day-in-cell.ts';
import { readPastedTable } from '../../../shared/spreadsheet/pasted-table.ts';
import type { Column, PastedRow } from '../../../shared/spreadsheet/pasted-table.ts';

type ColumnName = 'customer' | 'day' | 'time' | 'attendees';

/** In the order assumed when there is no header. */
const columns: readonly Column<ColumnName>[] = [
  {
    name: 'customer',
    titles: [
      ...['kund', 'kundnamn', 'kundmöte', 'bolag', 'företag', 'namn', 'möte'],
      ...['customer', 'customer name', 'account', 'company', 'name', 'meeting'],
    ],
  },
  { name: 'day', titles: ['dag', 'datum', 'mötesdag', 'start', 'när', 'day', 'date', 'when'] },
  { name: 'time', titles: ['tid', 'starttid', 'klockan', 'kl', 'kl.', 'time', 'start time'] },
  {
    name: 'attendees',
    titles: ['deltagare', 'vilka är med', 'vilka är med?', 'attendees', 'participants', 'who'],
  },
];

/** How far ahead a customer meeting may be. */
const HORIZON_DAYS = 365;
const CLOCK = /^(?:kl\.? ?)?(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})? ?(am|pm)?$/i;
const DAY_AND_CLOCK = /^(.+?),?[ T](?:kl\.? ?|at )?(\d{1,2}[:.]\d{2}(?::\d{2})?|(?<=kl\.? ?)\d{1,2})$/i;

const timeIn = (cell: string): WallTime | null => {
  const [, hours = '', minutes = '00', half] = CLOCK.exec(cell) ?? [];
  const hour =
    half === undefined ? hours : String((Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0));
  return wallTime.safeParse(`${hour.padStart(2, '0')}:${minutes}`).data ?? null;
};

export type PastedMeeting = z.output<(typeof addCustomerMeetings)['body']>['meetings'][number];

/** Why a row can't be added as a future meeting. */
export type PastedMeetingFault =
  | 'customer'
  | 'customer-long'
  | 'attendees-long'
  | 'no-day'
  | 'day'
  | 'no-time'
  | 'time'
  | 'passed'
  | 'far';

/** A pasted row and its outcome. */
export type PastedMeetingRow = Readonly<{ row: number; name: string }> &
  Readonly<
    | { state: 'ready' | 'no-room'; meeting: PastedMeeting }
    /** A meeting with that customer at that time exists already, or is pasted further up. */
    | { state: 'there' | 'twice' }
    | { state: 'fault'; fault: PastedMeetingFault; typed: string }
  >;

type ReaderClock = Readonly<{ zone: string; now: Instant }>;

const readRow = ({ row, cells }: PastedRow<ColumnName>, { zone, now }: ReaderClock): PastedMeetingRow => {
  const { customer, attendees } = cells;
  const faulty = (fault: PastedMeetingFault, typed = ''): PastedMeetingRow => ({
    ...{ row, name: customer, state: 'fault', fault, typed },
  });
  if (customer === '') return faulty('customer');
  if (customer.length > CUSTOMER_MAX) return faulty('customer-long');
  if (attendees.length > ATTENDEES_MAX) return faulty('attendees-long');
  if (cells.day === '') return faulty('no-day');
  const together = cells.time === '' ? DAY_AND_CLOCK.exec(cells.day) : null;
  const [dayText, timeText] = [together?.[1] ?? cells.day, together?.[2] ?? cells.time];
  const today = dayAt(now, zone);
  const day = dayInCell(dayText, today);
  if (day === null) return faulty('day', cells.day);
  if (timeText === '') return faulty('no-time');
  const time = timeIn(timeText);
  if (time === null) return faulty('time', timeText);
  const at = momentOf(day, time, zone);
  if (at <= now) return faulty('passed');
  if (day > addDays(today, HORIZON_DAYS)) return faulty('far');
  const meeting = { customer, at, attendees: attendees === '' ? null : attendees };
  return { row, name: customer, state: 'ready', meeting };
};

const keyOf = ({ customer, at }: Pick<CustomerMeetingView, 'customer' | 'at'>): string =>
  `${at} ${customer.trim().replace(/\s+/gu, ' ').toLowerCase()}`;

/**
 * Reads customer meetings pasted from a spreadsheet, with times in the person's zone, and compares them with the future ones. No more are
 * ready than there is room for.
 */
export const readPastedMeetings = (
  text: string,
  ahead: readonly Pick<CustomerMeetingView, 'customer' | 'at'>[],
  here: ReaderClock,
): readonly PastedMeetingRow[] => {
  const there = new Set(ahead.map(keyOf));
  const taken = new Set<string>();
  const room = MEETINGS_AHEAD_MAX - ahead.length;
  return readPastedTable(text, columns).map((pasted): PastedMeetingRow => {
    const read = readRow(pasted, here);
    if (read.state !== 'ready') return read;
    const { row, name } = read;
    const key = keyOf(read.meeting);
    if (there.has(key)) return { row, name, state: 'there' };
    if (taken.has(key)) return { row, name, state: 'twice' };
    taken.add(key);
    return taken.size > room ? { ...read, state: 'no-room' } : read;
  });
};
