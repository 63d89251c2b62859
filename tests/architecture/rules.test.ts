import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const found = z.object({
  summary: z.object({ violations: z.array(z.object({ rule: z.object({ name: z.string() }) })) }),
});

/** One example for each way of breaking a rule, by the rule that must catch it. */
const planted: Readonly<Record<string, readonly (readonly [file: string, text: string])[]>> = {
  'no-circles': [
    ['bot/http/a.ts', "import { b } from './b.ts';\nexport const a = (): unknown => b;\n"],
    ['bot/http/b.ts', "import { a } from './a.ts';\nexport const b = (): unknown => a;\n"],
  ],
  'shared-stands-alone': [['shared/contracts/x.ts', "import '../../bot/target.ts';\n"]],
  'domain-is-the-ground': [['shared/domain/x.ts', "import '../words/target.ts';\n"]],
  'tabs-and-bot-are-apart': [['tabs/platform/x.ts', "import '../../bot/target.ts';\n"]],
  'bot-and-tabs-are-apart': [['bot/http/x.ts', "import '../../tabs/target.ts';\n"]],
  'only-compose-wires': [['bot/chat/x.ts', "import '../storage/target.ts';\n"]],
  'only-routes-tie-use-cases': [['bot/chat/y.ts', "import '../use-cases/session/target.ts';\n"]],
  'cards-are-pure': [['bot/chat/cards/x.ts', "import '../target.ts';\n"]],
  'use-cases-know-ports': [['bot/use-cases/x.ts', "import '../storage/target.ts';\n"]],
  'effects-know-ports': [['bot/effects/x.ts', "import '../storage/target.ts';\n"]],
  'only-compose-carries-effects-out': [['bot/storage/y.ts', "import '../effects/target.ts';\n"]],
  'use-cases-plan-effects-by-type': [['bot/use-cases/y.ts', "import '../effects/target.ts';\n"]],
  'surfaces-are-apart': [['tabs/surfaces/stage/x.ts', "import '../personal/target.ts';\n"]],
  'nouns-know-no-surface': [['tabs/nouns/session/x.ts', "import '../../surfaces/personal/target.ts';\n"]],
  'nouns-are-apart': [['tabs/nouns/goal/x.ts', "import '../deal/target.ts';\n"]],
  'noun-rooms-are-private': [['tabs/surfaces/stage/y.ts', "import '../../nouns/session/live/target.ts';\n"]],
  'rooms-are-apart': [['tabs/nouns/session/recap/x.ts', "import '../live/target.ts';\n"]],
  'ui-knows-no-noun': [['tabs/ui/x.ts', "import '../nouns/deal/target.ts';\n"]],
  'platform-knows-no-screen': [['tabs/platform/y.ts', "import '../ui/target.ts';\n"]],
  'nobody-imports-local-teams': [['bot/live/x.ts', "import '../../local-teams/target.ts';\n"]],
  'local-teams-knows-compose': [['local-teams/x.ts', "import '../bot/storage/target.ts';\n"]],
  'kysely-lives-in-bot-storage': [['bot/jobs/x.ts', "import 'kysely';\n"]],
};
const targets = [
  'bot/target.ts',
  'bot/chat/target.ts',
  'bot/use-cases/session/target.ts',
  'shared/words/target.ts',
  'tabs/target.ts',
  'bot/storage/target.ts',
  'bot/effects/target.ts',
  'tabs/surfaces/personal/target.ts',
  'tabs/nouns/deal/target.ts',
  'tabs/nouns/session/live/target.ts',
  'tabs/ui/target.ts',
  'local-teams/target.ts',
];

let folder = '';
let rules: ReadonlySet<string> = new Set();

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kadens-rules-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(folder, file));
  write('node_modules/kysely/package.json', '{"name":"kysely","main":"index.js"}');
  write('node_modules/kysely/index.js', 'exports.sql = 1;\n');
  for (const file of targets) write(file, 'export const target = 1;\n');
  for (const [file, text] of Object.values(planted).flat()) write(file, text);
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    'bot',
    'shared',
    'tabs',
    'local-teams',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ];
  const { stdout } = spawnSync(process.execPath, [cruise, ...args], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { violations } = found.parse(JSON.parse(stdout.toString('utf8'))).summary;
  rules = new Set(violations.map(({ rule }) => rule.name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.keys(planted))('a planted violation of %s is found', (rule) => {
  expect([...rules]).toContain(rule);
});
