import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { Words } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

/** How many commitments each of two people has open, and how many of those are overdue: "Ali 3, en försenad · du 1, försenad". */
export const openInWords = (
  { say }: Pick<Words, 'say'>,
  commitments: readonly CommitmentView[],
  { you, other }: Readonly<{ you: string; other: Readonly<{ id: string; name: string }> }>,
): string => {
  const open = commitments.filter(({ state }) => state === 'open');
  if (open.length === 0) return say('personal.rep.open.none');
  const of = (id: string, who: string): readonly string[] => {
    const theirs = open.filter(({ owner }) => owner.id === id);
    const late = theirs.filter(({ overdue }) => overdue).length;
    if (theirs.length === 0) return [];
    const how = late === 0 ? 'none' : late === theirs.length && late === 1 ? 'it' : 'some';
    return [say('personal.rep.open.of', { who, count: theirs.length, how, late })];
  };
  return [...of(other.id, firstName(other.name)), ...of(you, say('personal.rep.open.you'))].join(' · ');
};
