import type { Nudge, CaptureReading } from '../../../../shared/capture/understand.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';

/** What somebody has corrected by hand, or what the source of the text already knew. */
export type Corrections = Readonly<{ ownerId?: string; due?: CalendarDay; text?: string; serves?: string }>;

/** One of the further steps in a text. `ownerId` is null where it is said to be nobody's of the two. */
export type OtherStep = Readonly<{ text: string; ownerId: string | null; due: CalendarDay | null }>;

/** A next step as Enter would record it. */
export type CapturedStep = Readonly<{
  kind: 'step';
  text: string;
  /** Null where it is said to be nobody's of the two: then it is asked whose it is. */
  ownerId: string | null;
  due: CalendarDay | null;
  /** True when no day was given, and the usual one is used. */
  usualDay: boolean;
  /** The one thing to ask for now: the first missing of who, what and by when. */
  nudge: Nudge | null;
  /** False where nothing in the text sounds like a commitment. */
  sure: boolean;
  /** What else was said in the same text, which is recorded with it. */
  more: readonly OtherStep[];
}>;

export type CaptureDraft = Readonly<{ kind: 'decision'; text: string }> | CapturedStep;

type DraftDefaults = Readonly<{ me: string; defaultDue: CalendarDay | null }>;

/** Whether the missing part has been filled in by hand. */
const isCorrected = (lacking: Nudge | null, { ownerId, text, due }: Corrections): boolean =>
  (lacking === 'owner' && ownerId !== undefined) ||
  (lacking === 'verb' && text !== undefined) ||
  (lacking === 'date' && due !== undefined);

/** What Enter would record: what was understood, corrections applied, with the usual owner and day where none was given. */
export const captureDraftOf = (
  typed: string,
  understood: CaptureReading,
  lacking: Nudge | null,
  corrections: Corrections,
  { me, defaultDue }: DraftDefaults,
): CaptureDraft | null => {
  const plain = typed.trim();
  if (plain === '') return null;
  if (understood.kind === 'decision') return { kind: 'decision', text: corrections.text ?? understood.text };
  const step = understood.kind === 'step' ? understood.step : null;
  const statedDue = corrections.due ?? step?.due ?? null;
  return {
    kind: 'step',
    text: corrections.text ?? step?.text ?? plain,
    // Words that commit to nothing are recorded as whoever writes them wants, once asked.
    ownerId: corrections.ownerId ?? (step === null ? me : step.ownerId),
    due: statedDue ?? defaultDue,
    usualDay: statedDue === null,
    nudge: isCorrected(lacking, corrections) ? null : lacking,
    sure: step !== null || corrections.text !== undefined,
    more: (understood.kind === 'step' ? understood.more : []).map((one) => ({
      ...{ text: one.text, ownerId: one.ownerId, due: one.due ?? defaultDue },
    })),
  };
};

/** The steps of a draft of which it isn't said whose they are. */
export const ownerlessIn = (draft: CaptureDraft): readonly OtherStep[] =>
  draft.kind === 'decision' ? [] : [draft, ...draft.more].filter(({ ownerId }) => ownerId === null);
