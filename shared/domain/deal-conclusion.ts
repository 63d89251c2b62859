import type { DealId, SessionId } from './ids.ts';

/**
 * What two people conclude about a deal in a session: what is left until it is signed, the gap that could lose it, two ways forward, and
 * the move that they chose.
 */
export const conclusionParts = ['path', 'gap', 'option-1', 'option-2', 'move'] as const;
export type ConclusionPart = (typeof conclusionParts)[number];
export const dealOptions = ['option-1', 'option-2'] as const satisfies readonly ConclusionPart[];
export type DealOption = (typeof dealOptions)[number];
/** The longest part, in characters: a line. */
export const CONCLUSION_PART_MAX = 200;

export type DealConclusion = Readonly<{
  session: SessionId;
  deal: DealId;
  /** Null for a part that nobody has written. */
  parts: Readonly<Record<ConclusionPart, string | null>>;
}>;

export const noConclusion: DealConclusion['parts'] = {
  ...{ path: null, gap: null, 'option-1': null, 'option-2': null, move: null },
};

const isOption = (part: ConclusionPart): boolean => dealOptions.some((one) => one === part);

/** The conclusion with one part written. Rewriting the chosen way forward rewrites the move too. */
export const writeConclusion = (
  { parts, ...about }: DealConclusion,
  part: ConclusionPart,
  text: string | null,
): DealConclusion => {
  const before = parts[part];
  const written = { ...parts, [part]: text };
  const isChosen = isOption(part) && before !== null && before === parts.move;
  return { ...about, parts: isChosen ? { ...written, move: text } : written };
};

/** What is left until a deal is signed, which stands from session to session, unlike the rest. The latest session is first. */
export const pathIn = (conclusions: readonly DealConclusion[]): string | null =>
  conclusions.find(({ parts }) => parts.path !== null)?.parts.path ?? null;
