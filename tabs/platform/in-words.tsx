import { use } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import { fetchWords, hasWords } from './word-loader.ts';
import type { WordPart } from './word-loader.ts';

type Props = Readonly<{ language: Language; of?: WordPart; children: ReactNode }>;

/** Everything inside has its sentences in that language; until they are fetched, the nearest Suspense waits. */
export const InWords = ({ language, of = 'first', children }: Props) => {
  // React takes up what it has waited for, were it but for a moment, bit by bit between all else.
  if (!hasWords(language, of)) use(fetchWords(language, of));
  return children;
};
