import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

/** A top-level declaration in a file. */
export type Declaration = Readonly<{
  file: string;
  name: string;
  kind: 'type' | 'value';
  isExported: boolean;
}>;

/** A source file: what it declares, and whether it has content of its own rather than only re-exports. */
export type SourceNames = Readonly<{
  file: string;
  declarations: readonly Declaration[];
  hasOwnContent: boolean;
}>;

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const declaredBy = (file: string, node: ts.Statement): readonly Declaration[] => {
  const declared = (name: string, kind: 'type' | 'value'): Declaration => ({
    file,
    name,
    kind,
    isExported: isExported(node),
  });
  if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node))
    return [declared(node.name.text, 'type')];
  if (ts.isClassDeclaration(node) && node.name)
    return [declared(node.name.text, 'type'), declared(node.name.text, 'value')];
  if (ts.isFunctionDeclaration(node) && node.name) return [declared(node.name.text, 'value')];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [declared(name.text, 'value')] : [],
    );
  return [];
};

const handsOn = (node: ts.Statement): boolean => ts.isImportDeclaration(node) || ts.isExportDeclaration(node);

/** The declarations in a source file's text. */
export const namesIn = (file: string, text: string): SourceNames => {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return {
    file,
    declarations: statements.flatMap((node) => declaredBy(file, node)),
    hasOwnContent: statements.some((node) => !handsOn(node)),
  };
};

/** The names in every source file of the product below those folders, except tests and their fixtures. */
export const productNames = (folders: readonly string[]): readonly SourceNames[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...folders], { cwd: root })
    .toString('utf8')
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\/test-[^/]+$/.test(file))
    .filter((file) => existsSync(join(root, file)))
    .map((file) => namesIn(file, readFileSync(join(root, file), 'utf8')));

/** Participles that don't end in -ed, and adverbs: words that say how a thing is, never what it is. */
const IRREGULAR = new Set(
  (
    'Around Asked Begun Beside Born Bound Bought Brought Built Caught Chosen Cut Done Drawn Due Elsewhere Fetched Filled ' +
    'Found Given Gone Held Here Heard Hidden Kept Known Late Later Latest Left Lost Made Mine Met Now Of Often Once Paid Put Ran Read ' +
    'Rewritten Said Seen Sent Set Shown Since Sold Soon Spoken Taken Theirs Then There Thought Told Understood Unseen Usual Where Whose ' +
    'Within Without Won Written Yet'
  ).split(' '),
);
/** Nouns with the ending of a participle. */
const NOUNS = new Set(['Bed', 'Breed', 'Deed', 'Embed', 'Feed', 'Need', 'Seed', 'Speed', 'Weed']);

/** Whether a type's name is only a participle or an adverb (`Seen`, `Answered`, `Elsewhere`). */
export const isBareParticiple = (name: string): boolean =>
  IRREGULAR.has(name) || (/^[A-Z][a-z]+ed$/.test(name) && !NOUNS.has(name));

/** An exported name with several homes, and its files. */
export type SharedName = Readonly<{ name: string; files: readonly string[] }>;

/** A file of which each language has its own: `privacy.sv.ts` beside `privacy.en.ts`. */
const isOneLanguages = (file: string): boolean => /(^shared\/words\/.*\/|\.)(sv|en)\.ts$/.test(file);

/** Exported names with several homes. An endpoint's contract and the use case that answers it share one verb. */
export const namesWithSeveralHomes = (sources: readonly SourceNames[]): readonly SharedName[] => {
  const homes = new Map<string, Set<string>>();
  for (const { file, declarations } of sources) {
    if (isOneLanguages(file)) continue;
    for (const { name, isExported: exported } of declarations)
      if (exported) homes.set(name, (homes.get(name) ?? new Set()).add(file));
  }
  return [...homes]
    .map(([name, files]) => ({ name, files: [...files].sort() }))
    .filter(({ files }) => {
      const besides = files.filter((file) => !file.startsWith('shared/contracts/'));
      const isVerb = besides.length === 1 && besides[0]?.startsWith('bot/use-cases/') === true;
      return files.length > 1 && !(isVerb && files.length === 2);
    });
};
