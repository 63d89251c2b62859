import type { Nudge, Understood } from '../../../../shared/capture/understand.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';

/** What somebody has corrected by hand in what was understood, or what was known where the words came from. */
export type Corrections = Readonly<{ ownerId?: string; due?: CalendarDay; text?: string; serves?: string }>;

/** A next step as Enter would record it. */
export type CapturedStep = Readonly<{
  kind: 'step';
  text: string;
  ownerId: string;
  due: CalendarDay | null;
  /** True where the day is the usual one, since none was said. */
  usualDay: boolean;
  /** The one thing to ask for now: the first that is missing of who, what and by when. */
  nudge: Nudge | null;
  /** False where nothing in the text sounds like a commitment. */
  sure: boolean;
}>;

export type CaptureDraft = Readonly<{ kind: 'decision'; text: string }> | CapturedStep;

type DraftDefaults = Readonly<{ me: string; defaultDue: CalendarDay | null }>;

/** What was missing has been put right by hand. */
const isCorrected = (lacking: Nudge | null, { ownerId, text, due }: Corrections): boolean =>
  (lacking === 'owner' && ownerId !== undefined) ||
  (lacking === 'verb' && text !== undefined) ||
  (lacking === 'date' && due !== undefined);

/** What Enter would record: what was understood, with what was corrected, and the usual where nothing was said. */
export const captureDraftOf = (
  typed: string,
  understood: Understood,
  lacking: Nudge | null,
  corrections: Corrections,
  { me, defaultDue }: DraftDefaults,
): CaptureDraft | null => {
  const plain = typed.trim();
  if (plain === '') return null;
  if (understood.kind === 'decision') return { kind: 'decision', text: corrections.text ?? understood.text };
  const step = understood.kind === 'step' ? understood.step : null;
  const statedDue = corrections.due ?? step?.due ?? null;
  const owner = corrections.ownerId ?? step?.ownerId ?? null;
  return {
    kind: 'step',
    text: corrections.text ?? step?.text ?? plain,
    ownerId: owner ?? me,
    due: statedDue ?? defaultDue,
    usualDay: statedDue === null,
    nudge: isCorrected(lacking, corrections) ? null : lacking,
    sure: step !== null || corrections.text !== undefined,
  };
};
