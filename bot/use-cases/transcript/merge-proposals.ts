import { isSameStep } from '../../../shared/capture/said-again.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import { PROPOSALS_MAX } from '../../../shared/domain/transcript.ts';
import type { TranscriptProposal } from '../../../shared/domain/transcript.ts';

/** A proposal before it has a place among others. */
type NewProposal = Omit<TranscriptProposal, 'position'>;

const isSame = (
  one: Pick<TranscriptProposal, 'owner' | 'text'>,
  other: Pick<TranscriptProposal, 'owner' | 'text'>,
): boolean => isSameStep({ ownerId: one.owner, text: one.text }, { ownerId: other.owner, text: other.text });

/**
 * What the rules heard, with what a model found besides, in the order it was said. A model takes nothing away: whatever a talk made it
 * leave out is still there. What both have heard is as the rules heard it, with who and when where they couldn't tell, and what is written
 * down already is not proposed again.
 */
export const mergeProposals = (
  heard: readonly NewProposal[],
  found: readonly NewProposal[],
  written: readonly Pick<Commitment, 'owner' | 'text'>[],
): readonly TranscriptProposal[] => {
  const merged = [...heard];
  for (const one of found) {
    const at = merged.findIndex((other) => isSame(one, other));
    const known = merged[at];
    if (known !== undefined)
      merged[at] = { ...known, owner: known.owner ?? one.owner, due: known.due ?? one.due };
    else if (!written.some((other) => isSame(one, other))) merged.push(one);
  }
  return merged
    .slice(0, PROPOSALS_MAX)
    .sort((one, other) => (one.saidAt ?? 0) - (other.saidAt ?? 0))
    .map((one, position) => ({ ...one, position }));
};
