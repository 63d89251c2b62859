import { noConclusion } from '../../domain/deal-conclusion.ts';
import type { DealConclusion } from '../../domain/deal-conclusion.ts';
import type { SectionFacts } from '../section-facts.ts';

/** What the two have concluded about the deal in hand in this session. */
export const concludedNow = ({ conclusions, session }: SectionFacts): DealConclusion['parts'] =>
  conclusions.find((one) => one.session === session)?.parts ?? noConclusion;

/** The gap and the move that they came to the last time they talked about it. */
export const gapLast = ({ talks }: SectionFacts): string | null => talks[0]?.gap ?? null;
export const moveLast = ({ talks }: SectionFacts): string | null => talks[0]?.move ?? null;
