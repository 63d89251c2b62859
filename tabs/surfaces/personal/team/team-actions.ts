import type { RhythmView, TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';

/** What can be done from the team, wherever in it one is. */
export type TeamActions = Readonly<{
  openSession: (id: string) => void;
  openRep: (row: TeamRow) => void;
  /** Sets or changes the rhythm, or shows where its booking stands. */
  openRhythm: (rhythm: RhythmView, about: 'set' | 'calendar') => void;
  /** Past sessions, of all or of one rep. */
  openPast: (rep: PersonId | null) => void;
  /** Goes to the manager's own commitments. */
  showOwn: () => void;
}>;
