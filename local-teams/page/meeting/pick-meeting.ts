import type { LocalMeeting, PersonKey } from '../../protocol.ts';

/** Smaller comes first: what runs, then what both windows' people are in, what is cancelled last. */
const rank = (meeting: LocalMeeting, other: PersonKey): number =>
  (meeting.cancelled ? 4 : 0) +
  (meeting.startedAt === null ? 2 : 0) +
  (meeting.people.includes(other) ? 0 : 1);

/** The meeting that a window shows: the one chosen, else the likeliest, the soonest first among equals. */
export const pickMeeting = (
  meetings: readonly LocalMeeting[],
  chatId: string | null,
  other: PersonKey,
): LocalMeeting | null =>
  meetings.find((meeting) => meeting.chatId === chatId) ??
  meetings.toSorted((a, b) => rank(a, other) - rank(b, other) || (a.start < b.start ? -1 : 1))[0] ??
  null;

/** The next meeting to come, of those given; null when there is none. */
export const nextMeeting = (meetings: readonly LocalMeeting[], now: string): LocalMeeting | null =>
  meetings
    .filter((meeting) => meeting.start > now && !meeting.cancelled)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))[0] ?? null;
