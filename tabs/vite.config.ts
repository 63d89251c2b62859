import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The tabs. The server sends `index.html` for every address under `/tabs/` that is not a file. */
export default defineConfig({
  root: from('.'),
  base: '/tabs/',
  publicDir: false,
  plugins: [react()],
  // A browser that knows Temporal need not fetch it.
  resolve: { alias: [{ find: /^temporal-polyfill$/, replacement: from('./platform/temporal.ts') }] },
  build: {
    outDir: from('../dist/tabs'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
  },
});
