import { strToU8, zipSync } from 'fflate';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { validateManifest } from './validate.ts';
import type { AppPackage } from './validate.ts';

/** The values for a dry run: nothing that exists anywhere. */
export const dryRun = {
  TAB_DOMAIN: 'kadens.example.com',
  TEAMS_APP_ID: '3d9f1c52-0000-4000-8000-00000000a99a',
  CLIENT_ID: '3d9f1c52-0000-4000-8000-00000000b07a',
  BOT_ID: '3d9f1c52-0000-4000-8000-00000000b07a',
} as const;

/** The zip format counts from 1980; a fixed moment makes the same input give the same file. */
const ZIPPED_AT = '1980-01-01T00:00:00';

/** Fills in values for `${{NAME}}`, and returns the names without one. */
export const fillPlaceholders = (
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): Readonly<{ text: string; missing: readonly string[] }> => {
  const missing = new Set<string>();
  const text = template.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value) return value;
    missing.add(name);
    return placeholder;
  });
  return { text, missing: [...missing].sort() };
};

/** The package as a zip: the same bytes for the same content. */
export const zipPackage = ({ manifest, languages, icons }: AppPackage): Uint8Array => {
  const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  const files = {
    'manifest.json': json(manifest),
    ...Object.fromEntries(Object.entries(languages).map(([file, words]) => [file, json(words)])),
    ...icons,
  };
  return zipSync(files, { level: 9, mtime: ZIPPED_AT });
};

/** The package in this folder, with its manifest filled in. */
export const readPackage = async (
  values: Readonly<Record<string, string | undefined>>,
): Promise<AppPackage & Readonly<{ missing: readonly string[] }>> => {
  const read = (file: string) => readFile(join(import.meta.dirname, file));
  const { text: filled, missing } = fillPlaceholders((await read('manifest.json')).toString(), values);
  return {
    manifest: JSON.parse(filled) as unknown,
    languages: { 'sv.json': JSON.parse((await read('sv.json')).toString()) as unknown },
    icons: { 'color.png': await read('color.png'), 'outline.png': await read('outline.png') },
    missing,
  };
};

/** `npm run package [-- --env dev]`: values from the environment, and from env/.env.dev when it is named. */
const run = async (): Promise<number> => {
  const root = dirname(import.meta.dirname);
  const named = process.argv.indexOf('--env');
  if (named > 0) process.loadEnvFile(join(root, 'env', `.env.${process.argv[named + 1] ?? ''}`));
  const setting = (name: string): string | undefined => process.env[name] || undefined;
  const [address, CLIENT_ID] = [setting('PUBLIC_URL'), setting('CLIENT_ID')];
  const host = address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
  const given = {
    TAB_DOMAIN: setting('TAB_DOMAIN') ?? host,
    TEAMS_APP_ID: setting('TEAMS_APP_ID'),
    CLIENT_ID,
    BOT_ID: setting('BOT_ID') ?? CLIENT_ID,
  };
  const dry = !Object.values(given).some(Boolean);
  const { missing, ...app } = await readPackage(dry ? dryRun : given);
  const faults = [
    ...missing.map((name) => `${name} is not set (env/.env.example says what it is)`),
    ...(missing.length > 0 ? [] : validateManifest(app)),
  ];
  if (faults.length > 0) {
    console.error(['The app package has faults:', ...faults].join('\n  '));
    return 1;
  }
  await mkdir(join(root, 'build'), { recursive: true });
  await writeFile(join(root, 'build/kadens.zip'), zipPackage(app));
  console.log(
    `build/kadens.zip${dry ? ' (a dry run: nothing is set, so it belongs to no organisation)' : ''}`,
  );
  return 0;
};

if (process.argv[1] === import.meta.filename) process.exitCode = await run();
