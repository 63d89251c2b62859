import type { CaptureContext } from './context.ts';
import { namedAtStart } from './owner.ts';

/** Which of the two a transcript's name means; '' for anybody else, and for no name. */
export const speakerNamed = (name: string | null, context: CaptureContext): string => {
  if (name === null) return '';
  // Some transcripts write "Lind, Maria" or "Maria Lind [Sales]".
  const bare = name.replace(/\s*[[(|].*$/u, '');
  const turned = /^([^,]+), (.+)$/u.exec(bare);
  const written = turned === null ? bare : `${turned[2] ?? ''} ${turned[1] ?? ''}`;
  const named = namedAtStart(written, context.locale, context);
  return named?.by === 'name' ? (named.id ?? '') : '';
};
