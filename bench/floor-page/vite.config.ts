import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { pageConfig } from '../../tabs/vite.config.ts';

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Built as the tabs are, in one script. */
export default mergeConfig(pageConfig, {
  root: from('.'),
  base: '/floor/',
  build: { outDir: from('../../dist/floor') },
});
