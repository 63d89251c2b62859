import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import type { UserConfig } from 'vite';
import { compiledStyles } from './vite/compile-styles.ts';
import { compiledWords } from './vite/compile-words.ts';
import { earlyScript } from './vite/early-script.ts';

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const alias = [
  // Lets a browser that has Temporal skip the polyfill.
  { find: /^temporal-polyfill$/, replacement: from('./platform/temporal.ts') },
  // Sentences are parsed when the tabs are built (compile-words), so that no browser needs the parser.
  {
    find: /^@formatjs\/icu-messageformat-parser$/,
    replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
  },
];

/** How a page is built. */
export const pageConfig: UserConfig = {
  publicDir: false,
  plugins: [react(), compiledWords(), compiledStyles(alias)],
  resolve: { alias },
  build: {
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Code for the first view in one chunk: it compresses better than several, and waits once.
            { name: 'first', tags: ['$initial'] },
            // What most pages need is in two chunks, libraries' and ours: one for each set of pages that share a module made a hundred
            // requests of a page.
            { name: 'widgets', test: /node_modules/, minShareCount: 8 },
            // Other library code is grouped by which pages share it, rather than one chunk per module. Our own modules would come to need
            // each other before they are loaded.
            {
              name: 'shared',
              test: /node_modules/,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 30_000,
            },
            { name: 'common', minShareCount: 5 },
          ],
        },
      },
    },
  },
};

/** The tabs. The server sends `index.html` for every address under `/tabs/` that is not a file. */
export default mergeConfig(pageConfig, {
  root: from('.'),
  base: '/tabs/',
  plugins: [earlyScript()],
  build: { outDir: from('../dist/tabs') },
});
