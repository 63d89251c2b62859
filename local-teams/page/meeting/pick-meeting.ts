import { toEpoch } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { LocalMeeting, PersonKey } from '../../protocol.ts';

/** Smaller comes first: running meetings, then those of both windows' people, cancelled ones last. */
const rank = (meeting: LocalMeeting, other: PersonKey): number =>
  (meeting.cancelled ? 4 : 0) +
  (meeting.startedAt === null ? 2 : 0) +
  (meeting.people.includes(other) ? 0 : 1);

/** The meeting that a window shows: the chosen one, else the likeliest, and the soonest among equals. */
export const pickMeeting = (
  meetings: readonly LocalMeeting[],
  chatId: string | null,
  other: PersonKey,
): LocalMeeting | null =>
  meetings.find((meeting) => meeting.chatId === chatId) ??
  meetings.toSorted((a, b) => rank(a, other) - rank(b, other) || (a.start < b.start ? -1 : 1))[0] ??
  null;

/** How many milliseconds before its start a meeting is near. */
const NEAR = 15 * 60_000;

/** A window's first view: the meeting of both windows' people if it is near or running, else the person's own tab. */
export const openingView = (
  meeting: LocalMeeting | null,
  other: PersonKey,
  now: Instant,
): 'meeting' | 'personal' => {
  if (!meeting || meeting.cancelled || !meeting.people.includes(other)) return 'personal';
  const isNear = toEpoch(meeting.start) - toEpoch(now) <= NEAR && meeting.end > now;
  return isNear || meeting.startedAt !== null ? 'meeting' : 'personal';
};

/** The next of the given meetings; null if there is none. */
export const nextMeeting = (meetings: readonly LocalMeeting[], now: string): LocalMeeting | null =>
  meetings
    .filter((meeting) => meeting.start > now && !meeting.cancelled)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))[0] ?? null;
