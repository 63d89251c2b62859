import type { ProgrammePhaseView } from '../../../shared/contracts/programme.ts';
import type { Words } from '../../platform/words.tsx';

/** A programme as a sentence: "Varje vecka i 3 månader, sedan varannan vecka." */
export const programmeInWords = (
  phases: readonly ProgrammePhaseView[],
  { say }: Pick<Words, 'say'>,
): string => {
  const parts = phases.map(({ weeks, months }) => {
    const often = say('programme.weeks', { weeks });
    return months === null ? often : say('programme.first.months', { often, months });
  });
  const text = parts.map((often, nth) => (nth === 0 ? often : say('programme.after', { often }))).join('');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
