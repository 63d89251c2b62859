import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import { establishedMix } from '../../../../shared/domain/rhythm.ts';
import type { PersonId, RhythmId } from '../../../../shared/domain/ids.ts';
import type { CalendarDay, WallTime } from '../../../../shared/domain/time.ts';

const manager = { id: 'maria' as PersonId, name: 'Maria' };

export const cadence = {
  weeks: 2,
  minutes: 30,
  weekday: 4,
  time: '10:00' as WallTime,
  zone: 'Europe/Stockholm',
  anchor: '2026-10-01' as CalendarDay,
  mix: establishedMix,
} as const;

/** A rep whose rhythm is on track; a test states only what differs. */
export const rowOf = (name: string, about: Partial<TeamRow> = {}): TeamRow => ({
  rhythm: {
    id: name as RhythmId,
    version: 1,
    manager,
    rep: { id: name as PersonId, name },
    cadence,
    calendar: 'booked',
    joinUrl: null,
  },
  status: 'on-track',
  awayUntil: null,
  hasLeft: false,
  daysSince: 6,
  reachable: 'yes',
  greeted: true,
  types: conversationTypes.map((type) => ({ type, days: 6, freshness: 'fresh' })),
  next: null,
  begins: null,
  declined: false,
  liveSessionId: null,
  live: null,
  inQuestion: null,
  openCommitments: 0,
  overdueCommitments: 0,
  helpWanted: 0,
  helpWith: null,
  extra: null,
  focus: [],
  ...about,
});

/** The same row before a rhythm has been agreed on. */
export const withoutRhythm = (row: TeamRow): TeamRow => ({
  ...row,
  status: 'new',
  daysSince: null,
  rhythm: { ...row.rhythm, cadence: null, calendar: 'none' },
});

export const commitmentDue = (text: string, due: string): CommitmentView =>
  ({ id: text, state: 'open', text, due, owner: manager }) as unknown as CommitmentView;
