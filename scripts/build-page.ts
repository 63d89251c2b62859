// Builds one page, given as JSON, as for production, and ends. `scripts/pages.ts` runs it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const compress = promisify(brotliCompress);
const page = z.object({ config: z.string(), output: z.string(), sources: z.array(z.string()) });

/** Fails the build when a module lies where a change to it would not be noticed. */
const onlyFrom = (sources: readonly string[]): Plugin => ({
  name: 'only-from-sources',
  buildEnd() {
    for (const id of this.getModuleIds()) {
      if (id.startsWith('\0') || id.includes('/node_modules/')) continue;
      const path = relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/');
      if (!sources.some((source) => path === source || path.startsWith(`${source}/`)))
        this.error(`${path} is part of the page, but not of its sources in scripts/pages.ts`);
    }
  },
});

/** Files worth compressing once, so that no request has to. */
const COMPRESSED = /\.(js|css|html|svg)$/;

const compressAll = async (folder: string): Promise<void> => {
  const files = (await readdir(folder, { recursive: true })).filter((name) => COMPRESSED.test(name));
  for (const name of files) {
    const text = await readFile(join(folder, name));
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    await writeFile(join(folder, `${name}.br`), await compress(text, options));
  }
};

const { config, output, sources } = page.parse(JSON.parse(process.argv[2] ?? ''));
await build({ configFile: join(root, config), logLevel: 'warn', plugins: [onlyFrom(sources)] });
await compressAll(join(root, output));
