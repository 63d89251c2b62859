import { useCallback, useMemo } from 'react';
import { z } from 'zod/mini';
import { calendarDay } from '../../../../shared/domain/time.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import type { Corrections } from './capture-draft.ts';

const shape = z.object({
  ownerId: z.optional(z.string()),
  due: z.optional(calendarDay),
  text: z.optional(z.string()),
  serves: z.optional(z.string()),
});

/** Corrections as kept text; empty when there are none. */
export const keptOf = (corrections: Corrections): string => {
  const kept = JSON.stringify(corrections);
  return kept === '{}' ? '' : kept;
};

/** The kept corrections; none if they can't be read. */
export const correctionsIn = (kept: string): Corrections => {
  if (kept === '') return {};
  try {
    const { ownerId, due, text, serves } = shape.parse(JSON.parse(kept));
    return {
      ...(ownerId !== undefined && { ownerId }),
      ...(due !== undefined && { due }),
      ...(text !== undefined && { text }),
      ...(serves !== undefined && { serves }),
    };
  } catch {
    return {};
  }
};

/**
 * Corrections to the step being typed (owner, day and so on), kept alongside its text: after a reload, the text alone would be recorded as
 * somebody else's.
 */
export const useKeptCorrections = (draftKey: string) => {
  const [kept, setKept] = useDraftText(`${draftKey}:known`);
  const corrections = useMemo(() => correctionsIn(kept), [kept]);
  const setCorrections = useCallback((made: Corrections) => setKept(keptOf(made)), [setKept]);
  const correct = useCallback(
    (part: Corrections) => setKept((before) => keptOf({ ...correctionsIn(before), ...part })),
    [setKept],
  );
  return { corrections, setCorrections, correct };
};
