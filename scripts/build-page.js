// Builds one page, given as JSON, as for production, and ends. `scripts/pages.ts` runs it and receives its progress. It is JavaScript,
// since the bundler takes a third longer to load through tsx.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const compress = promisify(brotliCompress);
const page = z.object({
  config: z.string(),
  output: z.string(),
  sources: z.array(z.string()),
  modules: z.number(),
  local: z.boolean(),
});
/** The progress at which the modules have been read, and at which the bundle has been written. */
const READ = 0.85;
const WRITTEN = 0.95;

/** Fails the build if a module is somewhere where changes to it would go unnoticed. */
const onlyFrom = (sources) => ({
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

const compressAll = async (folder) => {
  const files = (await readdir(folder, { recursive: true })).filter((name) => COMPRESSED.test(name));
  for (const name of files) {
    const text = await readFile(join(folder, name));
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    await writeFile(join(folder, `${name}.br`), await compress(text, options));
  }
};

/** Reports progress from 0 to 1: mostly by how many of about `about` modules have been read. */
const telling = (about) => {
  let read = 0;
  return {
    name: 'telling',
    moduleParsed() {
      read += 1;
      if (read % Math.ceil(about / 100) === 0) process.send?.(READ * Math.min(1, read / about));
    },
    writeBundle() {
      process.send?.(WRITTEN);
    },
  };
};

const { config, output, sources, modules, local } = page.parse(JSON.parse(process.argv[2] ?? ''));
const plugins = [onlyFrom(sources), telling(modules)];
await build({
  configFile: join(root, config),
  mode: local ? 'laptop' : 'production',
  logLevel: 'warn',
  plugins,
});
if (!local) await compressAll(join(root, output));
