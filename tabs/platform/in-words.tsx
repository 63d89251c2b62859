import { use } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import { fetchWords, hasWords } from './word-loader.ts';
import type { WordPart } from './word-loader.ts';

type Props = Readonly<{ language: Language; of?: WordPart; children: ReactNode }>;

/** Gives everything inside its sentences in that language; the nearest Suspense waits until they are fetched. */
export const InWords = ({ language, of = 'first', children }: Props) => {
  // Suspending even for a moment makes React resume in small pieces between other work, so it is avoided.
  if (!hasWords(language, of)) use(fetchWords(language, of));
  return children;
};
