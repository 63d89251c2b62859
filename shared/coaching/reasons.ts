import type { InBoth } from './in-both.ts';
import type { ConversationType } from '../domain/conversation-type.ts';

/** The signals that count for a type, besides its age, with their points. Reasons of equal weight are told in this order. */
export const signals = [
  { id: 'requested', type: 'any', points: 30 },
  { id: 'help', type: 'any', points: 15 },
  { id: 'deal.closing', type: 'deal', points: 25 },
  { id: 'deal.stalled', type: 'deal', points: 15 },
  { id: 'deal.slipped', type: 'deal', points: 15 },
  { id: 'deal.early', type: 'deal', points: 10 },
  { id: 'pipeline.period-end', type: 'pipeline', points: 25 },
  { id: 'pipeline.period-close', type: 'pipeline', points: 10 },
  { id: 'pipeline.coverage', type: 'pipeline', points: 20 },
  { id: 'pipeline.stale', type: 'pipeline', points: 15 },
  { id: 'pipeline.forecast-miss', type: 'pipeline', points: 15 },
  { id: 'skill.unpractised', type: 'skill', points: 25 },
  { id: 'skill.unseen', type: 'skill', points: 10 },
  { id: 'skill.gap', type: 'skill', points: 10 },
  { id: 'skill.conversion', type: 'skill', points: 10 },
  { id: 'performance.behind', type: 'performance', points: 25 },
  { id: 'performance.at-risk', type: 'performance', points: 10 },
  { id: 'performance.slipped', type: 'performance', points: 15 },
  { id: 'performance.period', type: 'performance', points: 20 },
  { id: 'performance.first', type: 'performance', points: 30 },
  { id: 'preparation.near', type: 'preparation', points: 25 },
  { id: 'preparation.large', type: 'preparation', points: 15 },
  { id: 'preparation.new-people', type: 'preparation', points: 10 },
] as const satisfies readonly Readonly<{ id: string; type: ConversationType | 'any'; points: number }>[];

export type SignalId = (typeof signals)[number]['id'];
export const signalIds: readonly SignalId[] = signals.map(({ id }) => id);

/** The values in a sentence: names, counts, weeks, shares (0.82 is 82 %) and days. */
export type ReasonValues = Readonly<Record<string, string | number>>;

/** The same, with behaviours by name instead of id. */
export type ReasonTexts = Readonly<Record<string, string | number | InBoth>>;

/** A signal for one type. One that may count for any type tells which. */
export type Signal = Readonly<{ id: SignalId; type: ConversationType; values: ReasonValues }>;

/** Why a type is suggested: a signal, or how long it has waited. */
export const reasonIds = ['forgotten', 'age', 'age.never', ...signalIds] as const;
export type ReasonId = (typeof reasonIds)[number];
/** Whether a reason is that the type has waited, not that something has happened. */
export const isWait = (id: ReasonId): boolean => id === 'forgotten' || id === 'age' || id === 'age.never';

export type Reason = Readonly<{ id: ReasonId; points: number; values: ReasonValues }>;

/** Most points first, then in the order of `reasonIds`; that a type is forgotten comes before everything else. */
export const byWeight = (one: Reason, other: Reason): number =>
  Number(other.id === 'forgotten') - Number(one.id === 'forgotten') ||
  other.points - one.points ||
  reasonIds.indexOf(one.id) - reasonIds.indexOf(other.id);

/** The reasons for a type, each counted once. A goal that is behind is not also at risk. */
export const reasonsFor = (type: ConversationType, given: readonly Signal[]): readonly Reason[] => {
  const found = new Map<SignalId, ReasonValues>();
  for (const signal of given) {
    if (signal.type !== type) continue;
    const other = found.get(signal.id);
    // Of two with the same id one is told, the same one whatever order they come in.
    if (!other || JSON.stringify(signal.values) < JSON.stringify(other)) found.set(signal.id, signal.values);
  }
  if (found.size === 0) return [];
  if (found.has('performance.behind')) found.delete('performance.at-risk');
  return signals
    .filter(({ id }) => found.has(id))
    .map(({ id, points }) => ({ id, points, values: found.get(id) ?? {} }));
};
