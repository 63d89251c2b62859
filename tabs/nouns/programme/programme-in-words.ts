import type { ProgrammePhaseView } from '../../../shared/contracts/programme.ts';
import type { Words } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

/** A programme inside a sentence: "varje vecka i 3 månader, sedan varannan vecka". */
export const programmeMidSentence = (
  phases: readonly ProgrammePhaseView[],
  { say }: Pick<Words, 'say'>,
): string => {
  const parts = phases.map(({ weeks, months }) => {
    const often = say('programme.weeks', { weeks });
    return months === null ? often : say('programme.first.months', { often, months });
  });
  return parts.map((often, nth) => (nth === 0 ? often : say('programme.after', { often }))).join('');
};

/** A programme as a sentence of its own. */
export const programmeInWords = (
  phases: readonly ProgrammePhaseView[],
  words: Pick<Words, 'say'>,
): string => {
  const text = programmeMidSentence(phases, words);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** That a rep has come on to a phase of the programme that they follow. */
export const nextPhaseInWords = (
  rep: string,
  { weeks }: Pick<ProgrammePhaseView, 'weeks'>,
  { say }: Pick<Words, 'say'>,
): string => say('programme.next', { rep: firstName(rep), often: say('programme.weeks', { weeks }) });
