import type { NamedCause } from '../../../../shared/coaching/sections/goal-causes.ts';
import type { Words } from '../../../platform/words.tsx';

/** A cause's name: "träffsäkerheten", or the two people's own words. */
export const causeInWords = ({ say }: Pick<Words, 'say'>, { kind, words }: NamedCause): string =>
  kind === 'other' ? (words ?? say('facts.cause.other')) : say(`facts.cause.${kind}`);
