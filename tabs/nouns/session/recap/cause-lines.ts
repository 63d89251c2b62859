import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { Words } from '../../../platform/words.tsx';

/** What lies behind the figures and what is tried about it, one line each. */
export const causeLines = (
  { named, tried }: NonNullable<Recap['cause']>,
  { say }: Pick<Words, 'say'>,
): readonly string[] => [
  ...(named === null ? [] : [say(`recap.cause.${named.kind}`, { text: named.words ?? '' })]),
  ...(tried === null ? [] : [say('recap.cause.tried', { text: tried })]),
];
