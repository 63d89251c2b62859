import type { Rhythm, TeamRow } from '../../../shared/contracts/rhythm.ts';

/** What can be done from the team, wherever in it one is. */
export type TeamActions = Readonly<{
  openSession: (id: string) => void;
  openRep: (row: TeamRow) => void;
  /** Sets or changes the rhythm, or shows where its booking stands. */
  openRhythm: (rhythm: Rhythm, about: 'set' | 'calendar') => void;
  /** Goes to the manager's own promises. */
  showOwn: () => void;
}>;
