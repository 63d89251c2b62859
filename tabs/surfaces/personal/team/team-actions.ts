import type { RhythmView, TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { RhythmDialogAbout } from '../../../nouns/rhythm/rhythm-dialog.tsx';
import type { PersonId } from '../../../../shared/domain/ids.ts';

/** Actions available anywhere in the team. */
export type TeamActions = Readonly<{
  openSession: (id: string) => void;
  openRep: (row: TeamRow) => void;
  closeRep: () => void;
  /** Sets or changes the rhythm, or shows the state of its booking; `consented` books it once the calendar may be written to. */
  openRhythm: (rhythm: RhythmView, about: RhythmDialogAbout) => void;
  /** Opens past sessions, of all reps or of one. */
  openPast: (rep: PersonId | null) => void;
  /** Goes to the manager's own commitments. */
  showOwn: () => void;
}>;
