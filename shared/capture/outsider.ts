import { colleagueAtStart } from './colleague.ts';
import type { CaptureContext } from './context.ts';
import { tidy } from './text.ts';

/** Whoever a text begins with that is neither of the two, as they are called there ("Sara", "Anna på juridik"); null where it is nobody else. */
export const outsiderIn = (typed: string, context: CaptureContext): string | null => {
  const said = tidy(typed);
  const named = colleagueAtStart(said, context);
  return named?.by === 'colleague' ? said.slice(0, named.length).trim() : null;
};
