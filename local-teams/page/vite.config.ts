import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Local Teams' page. The server sends `index.html` for `/` and `/host/:person`, and the rest as files under `/`. */
export default defineConfig({
  root: from('.'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: from('../../dist/local-teams'),
    emptyOutDir: true,
    assetsDir: 'local/page',
    chunkSizeWarningLimit: 2_000,
  },
});
