import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import tabs from '../../tabs/vite.config.ts';

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Built exactly as the tabs are, apart from its location. */
export default mergeConfig(tabs, {
  root: from('.'),
  base: '/floor/',
  build: { outDir: from('../../dist/floor') },
});
