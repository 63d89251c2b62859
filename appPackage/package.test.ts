import { expect, test } from 'vitest';
import { dryRun, fillPlaceholders, readPackage, zipPackage } from './package.ts';
import { isWhiteOutline, readPng } from './png.ts';
import { validateManifest } from './validate.ts';

const { missing, ...app } = await readPackage(dryRun);
/** The filled manifest with one piece of its text changed. */
const changed = (from: string, to: string): unknown => {
  const text = JSON.stringify(app.manifest);
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to));
};

test('the app package has no faults, and every placeholder has a documented value', () => {
  expect(missing).toEqual([]);
  expect(validateManifest(app)).toEqual([]);
});

test('placeholders are filled wherever they stand, and those without a value are all named', () => {
  expect(fillPlaceholders('${{A}}.${{B}}.${{A}}.${{C}}', { A: 'a', B: '' })).toEqual({
    text: 'a.${{B}}.a.${{C}}',
    missing: ['B', 'C'],
  });
});

test('an unfilled manifest is not one', async () => {
  const { missing: named, ...bare } = await readPackage({});
  expect(named).toEqual(['BOT_ID', 'CLIENT_ID', 'TAB_DOMAIN', 'TEAMS_APP_ID']);
  expect(validateManifest(bare)).toContainEqual(expect.stringContaining('manifest.json/id must match'));
});

test('all planted faults are named at once', () => {
  const manifest = JSON.parse(
    JSON.stringify(app.manifest)
      .replace('"short":"Kadens"', `"short":"${'K'.repeat(31)}"`)
      .replace('"accentColor"', '"colour":"red","accentColor"')
      .replace('"session"', '"home"')
      .replace('https://kadens.example.com/tabs/meeting', 'https://elsewhere.example/tabs/meeting')
      .replace('api://kadens.example.com/', 'api://other.example/'),
  ) as unknown;
  const faults = validateManifest({
    manifest,
    languages: {
      'sv.json': { 'name.short': 'Kadens', 'description.short': 'x'.repeat(81), 'tab.name': 'Hem' },
    },
    icons: { 'color.png': app.icons['outline.png'] ?? new Uint8Array(), 'outline.png': new Uint8Array(9) },
  });
  for (const fault of [
    'manifest.json/name/short must NOT have more than 30 characters',
    'manifest.json must NOT have additional properties (colour)',
    'sv.json/description.short must NOT have more than 80 characters',
    'sv.json must NOT have additional properties (tab.name)',
    'sv.json does not say description.full',
    'sv.json does not say bots[0].commandLists[1].commands[0].title',
    'sv.json says tab.name, which manifest.json does not have',
    'color.png is 32×32, not 192×192',
    'outline.png is not a PNG of eight bits a channel',
    'two tabs are called home',
    'the tab home is at elsewhere.example, which validDomains lacks',
    'webApplicationInfo.resource is not api:// with one of validDomains and the id',
  ])
    expect(faults).toContain(fault);
});

test('a language that is not declared, and a file that is not there, are told', () => {
  const faults = validateManifest({
    ...app,
    manifest: changed('"languageTag":"sv"', '"languageTag":"nb"'),
    languages: {},
  });
  expect(faults).toEqual(['manifest.json lacks the language sv', 'sv.json is missing']);
});

test('something that is no manifest at all is refused, not thrown at', () => {
  expect(validateManifest({ manifest: 'no', languages: {}, icons: {} })).toContain(
    'manifest.json must be object',
  );
});

test('the color icon is no outline', () => {
  const color = readPng(app.icons['color.png'] ?? new Uint8Array());
  expect(color && isWhiteOutline(color)).toBe(false);
});

test('no more is asked of a meeting than its start and end, its members and its stage', () => {
  expect(app.manifest).toMatchObject({
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application' },
          { name: 'ChatMember.Read.Chat', type: 'Application' },
          { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
        ],
      },
    },
  });
});

test('the same content makes the same file', () => {
  expect(Buffer.from(zipPackage(app)).equals(Buffer.from(zipPackage({ ...app })))).toBe(true);
});
