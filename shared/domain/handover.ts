import type { HandoverId, PersonId, RhythmId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import type { Rhythm } from './rhythm.ts';
import type { CalendarDay, Instant } from './time.ts';

/**
 * What goes along at a change of manager only with the rep's yes: what the two came to in each session (decisions and next steps), what
 * they wrote in it, and what the rep practised and how it was rated.
 */
export const handoverKinds = ['recaps', 'notes', 'practice'] as const;
export type HandoverKind = (typeof handoverKinds)[number];

/** What the rep lets the new manager read. */
export type HandoverChoice = Readonly<Record<HandoverKind, boolean>>;

/** Until the rep says something else, nothing of it. */
export const nothingGoesAlong: HandoverChoice = { recaps: false, notes: false, practice: false };
export const everythingGoesAlong: HandoverChoice = { recaps: true, notes: true, practice: true };

/** A change of manager, from an ended rhythm to the one that the rep has now. */
export type Handover = Readonly<{
  id: HandoverId;
  rhythm: RhythmId;
  from: RhythmId;
  at: Instant;
  /** When the rep last chose; null until they do. */
  answeredAt: Instant | null;
  choice: HandoverChoice;
}>;

/**
 * What another manager's beginning with a rep does to the rep's rhythms: those that end, those that something goes along from, and the one
 * that goes on instead, when the same two have begun again and nobody else has coached the rep since.
 */
export type TakeOver = Readonly<{
  ending: readonly Rhythm[];
  from: readonly Rhythm[];
  resumed: Rhythm | null;
}>;

/**
 * What somebody takes over who begins with a rep, given all of the rep's rhythms. From those that end; from the latest ended one if the rep
 * has had nobody since, unless it was their own, which goes on where it was. Refuses while another manager began with the rep only today:
 * of two who take them on at once, one does, and they talk.
 */
export const takeOver = (
  rhythms: readonly Rhythm[],
  by: PersonId,
  today: CalendarDay,
): Result<TakeOver, 'just-taken'> => {
  const current = rhythms.filter(({ endedAt }) => endedAt === null);
  if (current.some(({ startedOn }) => startedOn >= today)) return refuse('just-taken');
  if (current.length > 0) return ok({ ending: current, from: current, resumed: null });
  const latest = rhythms
    .toSorted((one, other) => ((one.endedAt ?? '') < (other.endedAt ?? '') ? 1 : -1))
    .at(0);
  if (latest?.manager === by) return ok({ ending: [], from: [], resumed: latest });
  return ok({ ending: [], from: latest ? [latest] : [], resumed: null });
};
