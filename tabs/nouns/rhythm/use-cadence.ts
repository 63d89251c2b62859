import { useState } from 'react';
import { setCadence } from '../../../shared/contracts/rhythm.ts';
import type { ProgrammePhaseView } from '../../../shared/contracts/programme.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { useToday } from '../../platform/clock.ts';
import { useVersionedAction } from '../../platform/use-versioned-action.ts';
import { useWords } from '../../platform/words.tsx';
import { atFreeTime } from './cadence-clash.ts';
import { cadenceOf, cadenceDraftOf } from './cadence-draft.ts';
import type { CadenceDraft } from './cadence-draft.ts';

/** What a phase of a programme says of a rhythm's fields. */
export const partOf = ({ weeks, minutes, mix }: ProgrammePhaseView): Partial<CadenceDraft> => ({
  ...{ weeks, minutes, mix },
});

/**
 * The rhythm being filled in, and saving it; a new one begins at a time that none of the manager's `others` has. What was typed stays
 * whatever the answer. `phase` of a programme is filled in from the start.
 */
export const useCadence = (
  rhythm: RhythmView,
  others: readonly RhythmView[],
  phase: ProgrammePhaseView | null,
  onSaved: (rhythm: RhythmView) => void,
) => {
  const { zone, daysOff } = useWords();
  const today = useToday();
  const [draft, setDraft] = useState(() => {
    const known = cadenceDraftOf(rhythm.cadence, zone, today, daysOff);
    const opened = phase ? { ...known, ...partOf(phase) } : known;
    return rhythm.cadence === null ? atFreeTime(opened, rhythm, others) : opened;
  });
  const { save, theirs, error, isPending } = useVersionedAction(setCadence, rhythm, onSaved);
  const cadence = cadenceOf(draft);
  return {
    draft,
    cadence,
    change: (part: Partial<typeof draft>) => setDraft((known) => ({ ...known, ...part })),
    /** The rhythm as somebody else saved it, if they saved first. */
    now: theirs,
    refused: error,
    saving: isPending,
    save: () => {
      if (cadence) save((version) => ({ params: { id: rhythm.id }, body: { ...cadence, version } }));
    },
  };
};
