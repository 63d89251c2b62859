import { useState } from 'react';
import { rhythm as rhythmShape, setCadence } from '../../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { useAction } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { cadenceOf, cadenceDraftOf } from './cadence-draft.ts';

/** The rhythm as it is being filled in, and its saving. What is typed stays whatever the answer is. */
export const useCadence = (rhythm: RhythmView, onSaved: (rhythm: RhythmView) => void) => {
  const { zone } = useWords();
  const today = useToday();
  const [draft, setDraft] = useState(() => cadenceDraftOf(rhythm.cadence, zone, today));
  const [seen, setSeen] = useState(rhythm);
  const [overtaken, setOvertaken] = useState(false);
  const save = useAction(setCadence, {
    onDone: onSaved,
    onRefused: ({ code, problem: { current } }) => {
      const now = rhythmShape.safeParse(current);
      if (code !== 'changed' || !now.success) return;
      setSeen(now.data);
      setOvertaken(true);
    },
  });
  const cadence = cadenceOf(draft);
  return {
    draft,
    cadence,
    change: (part: Partial<typeof draft>) => setDraft((known) => ({ ...known, ...part })),
    /** The rhythm as somebody else has left it, when they were first. */
    now: overtaken ? seen : null,
    refused: save.error?.code === 'changed' && overtaken ? null : save.error,
    saving: save.isPending,
    save: () => {
      if (cadence) save.mutate({ params: { id: rhythm.id }, body: { ...cadence, version: seen.version } });
    },
  };
};
