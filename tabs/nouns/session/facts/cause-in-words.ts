import type { NamedCause } from '../../../../shared/coaching/sections/goal-causes.ts';
import type { Words } from '../../../platform/words.tsx';

/** What a cause is called: "träffsäkerheten", or the two's own words. */
export const causeInWords = ({ say }: Pick<Words, 'say'>, { kind, words }: NamedCause): string =>
  kind === 'other' ? (words ?? say('facts.cause.other')) : say(`facts.cause.${kind}`);
