import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isWhiteOutline, readPng } from './png.ts';

/** What goes into the app package: the manifest and its further languages as parsed JSON, the icons as files. */
export type AppPackage = Readonly<{
  manifest: unknown;
  languages: Readonly<Record<string, unknown>>;
  icons: Readonly<Record<string, Uint8Array>>;
}>;

const LANGUAGES = ['en', 'sv'] as const;
const COLOR_SIDE = 192;
const OUTLINE_SIDE = 32;

const requireHere = createRequire(import.meta.url);
const bundled = join(
  dirname(requireHere.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.30',
);

/** Checks against one of Microsoft's schemas. They declare draft 4, and our ajv reads them once the declaration is removed. */
const checker = (name: string): ((value: unknown, where: string) => readonly string[]) => {
  const whole = z.looseObject({}).parse(JSON.parse(readFileSync(join(bundled, name), 'utf8')));
  const schema = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== '$schema'));
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    formats: { uri: (address: string) => URL.canParse(address) },
  });
  const validate = ajv.compile(schema);
  return (value, where) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const detail = z.object({ additionalProperty: z.string() }).safeParse(params);
      const name = detail.success ? ` (${detail.data.additionalProperty})` : '';
      return `${where}${instancePath} ${message ?? 'is wrong'}${name}`;
    });
  };
};
const checkManifest = checker('MicrosoftTeams.schema.json');
const checkLanguage = checker('MicrosoftTeams.Localization.schema.json');

const text = z.string().optional().catch(undefined);
const list = <T extends z.ZodType>(item: T) => z.array(item).catch([]);
const said = z.object({ title: text, description: text });
type Text = z.output<typeof text>;

/** The parts of a manifest that our own rules are about; the schema reports anything malformed. */
const known = z
  .object({
    localizationInfo: z
      .object({
        defaultLanguageTag: z.string(),
        additionalLanguages: list(z.object({ languageTag: z.string(), file: z.string() })),
      })
      .catch({ defaultLanguageTag: '', additionalLanguages: [] }),
    name: z.object({ short: text, full: text }).catch({}),
    description: z.object({ short: text, full: text }).catch({}),
    icons: z.object({ color: text, outline: text }).catch({}),
    staticTabs: list(z.object({ entityId: text, name: text, contentUrl: text, scopes: list(z.string()) })),
    bots: list(z.object({ commandLists: list(z.object({ commands: list(said) })) })),
    composeExtensions: list(z.object({ commands: list(said.extend({ parameters: list(said) })) })),
    validDomains: list(z.string()),
    webApplicationInfo: z.object({ id: text, resource: text }).catch({}),
  })
  .catch({
    localizationInfo: { defaultLanguageTag: '', additionalLanguages: [] },
    name: {},
    description: {},
    icons: {},
    staticTabs: [],
    bots: [],
    composeExtensions: [],
    validDomains: [],
    webApplicationInfo: {},
  });
type KnownProperties = z.output<typeof known>;

/** A title and a description, by their paths under that one. */
const saidAt = (path: string, { title, description }: z.output<typeof said>): readonly [string, Text][] => [
  [`${path}.title`, title],
  [`${path}.description`, description],
];

const botSentences = ({ bots }: KnownProperties): readonly [string, Text][] =>
  bots.flatMap((bot, b) =>
    bot.commandLists.flatMap(({ commands }, l) =>
      commands.flatMap((command, c) => saidAt(`bots[${b}].commandLists[${l}].commands[${c}]`, command)),
    ),
  );

const extensionSentences = ({ composeExtensions }: KnownProperties): readonly [string, Text][] =>
  composeExtensions.flatMap(({ commands }, e) =>
    commands.flatMap((command, c) => {
      const path = `composeExtensions[${e}].commands[${c}]`;
      return [
        ...saidAt(path, command),
        ...command.parameters.flatMap((parameter, p) => saidAt(`${path}.parameters[${p}]`, parameter)),
      ];
    }),
  );

/** The texts that each language must have, by their paths in a language file. */
const sentences = (manifest: KnownProperties): readonly string[] => {
  const { name, description, staticTabs } = manifest;
  const texts: readonly [string, Text][] = [
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...staticTabs.map((tab, i): [string, Text] => [`staticTabs[${i}].name`, tab.name]),
    ...botSentences(manifest),
    ...extensionSentences(manifest),
  ];
  return texts.flatMap(([path, value]) => (value === undefined ? [] : [path]));
};

const languageFaults = (manifest: KnownProperties, languages: AppPackage['languages']): readonly string[] => {
  const { defaultLanguageTag, additionalLanguages } = manifest.localizationInfo;
  const tags = [defaultLanguageTag, ...additionalLanguages.map(({ languageTag }) => languageTag)];
  const required = sentences(manifest);
  return [
    ...LANGUAGES.filter((tag) => !tags.includes(tag)).map((tag) => `manifest.json lacks the language ${tag}`),
    ...additionalLanguages.flatMap(({ file }) => {
      const words = z.record(z.string(), z.unknown()).safeParse(languages[file]);
      if (!words.success) return [`${file} is missing`];
      const given = Object.keys(words.data).filter((key) => key !== '$schema');
      return [
        ...checkLanguage(words.data, file),
        ...required
          .filter((key) => !given.includes(key) || words.data[key] === '')
          .map((key) => `${file} does not say ${key}`),
        ...given
          .filter((key) => !required.includes(key))
          .map((key) => `${file} says ${key}, which manifest.json does not have`),
      ];
    }),
  ];
};

const iconFaults = (
  { color, outline }: KnownProperties['icons'],
  icons: AppPackage['icons'],
): readonly string[] =>
  [
    { file: color, side: COLOR_SIDE },
    { file: outline, side: OUTLINE_SIDE },
  ].flatMap(({ file, side }) => {
    if (file === undefined) return [];
    const bytes = icons[file];
    if (bytes === undefined) return [`${file} is missing`];
    const picture = readPng(bytes);
    if (picture === null) return [`${file} is not a PNG of eight bits a channel`];
    const { width, height } = picture;
    return [
      ...(width === side && height === side ? [] : [`${file} is ${width}×${height}, not ${side}×${side}`]),
      ...(file === outline && !isWhiteOutline(picture) ? [`${file} is not only white on transparent`] : []),
    ];
  });

const addressFaults = ({
  staticTabs,
  validDomains,
  webApplicationInfo,
}: KnownProperties): readonly string[] => {
  const ids = staticTabs.map(({ entityId }) => entityId);
  const resource = webApplicationInfo.resource;
  return [
    ...ids
      .filter((id, i) => id !== undefined && ids.indexOf(id) !== i)
      .map((id) => `two tabs are called ${id ?? ''}`),
    ...staticTabs.flatMap(({ entityId, contentUrl }) => {
      if (contentUrl === undefined || !URL.canParse(contentUrl)) return [];
      const { protocol, host } = new URL(contentUrl);
      return [
        ...(protocol === 'https:' ? [] : [`the tab ${entityId ?? ''} is not loaded over https`]),
        ...(validDomains.includes(host)
          ? []
          : [`the tab ${entityId ?? ''} is at ${host}, which validDomains lacks`]),
      ];
    }),
    ...(resource !== undefined &&
    !validDomains.some((domain) => resource === `api://${domain}/${webApplicationInfo.id ?? ''}`)
      ? ['webApplicationInfo.resource is not api:// with one of validDomains and the id']
      : []),
  ];
};

/** Everything wrong with a filled app package, all at once; nothing if it can be uploaded. */
export const validateManifest = (app: AppPackage): readonly string[] => {
  const manifest = known.parse(app.manifest);
  return [
    ...checkManifest(app.manifest, 'manifest.json'),
    ...languageFaults(manifest, app.languages),
    ...iconFaults(manifest.icons, app.icons),
    ...addressFaults(manifest),
  ];
};
