// Loads the packages that the server imports before tsx hooks into loading: with it, they take twice as long.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const VALUE_IMPORT = /^import (?!type )[^;]*?'([^'.][^']*)';/gmu;

/** The packages that the TypeScript files in a folder import. */
const importedIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /(?<!\.test)\.ts$/u.test(name))
    .flatMap((name) => [...readFileSync(join(root, folder, name), 'utf8').matchAll(VALUE_IMPORT)])
    .map(([, name]) => name);

const names = new Set(importedIn('bot').filter((name) => !name.startsWith('node:')));
for (const name of names) await import(name);
