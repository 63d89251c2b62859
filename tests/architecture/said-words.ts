import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

/** One use in a declaration, with what surrounds it: parts of the words that are fetched there, or components by `file#name`. */
type Use = Readonly<{ to: string; within: readonly string[] }>;
/** The sentences that a file's top-level declaration says, the declarations it uses, and what surrounds its children. */
type Declared = Readonly<{ says: readonly Use[]; uses: readonly Use[]; around: readonly string[] }>;

const DYNAMIC = '*';

/** The source files below those folders with their text, except tests and the words themselves. */
export const sourcesBelow = (folders: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !/(^|\/|\.)(sv|en)\.ts$/.test(name))
        .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')] as const),
    ),
  );

const moduleOf = (file: string, specifier: ts.Node | undefined): string | null =>
  specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')
    ? join(dirname(file), specifier.text)
    : null;

const importsOf = (file: string, source: ts.SourceFile): ReadonlyMap<string, string> => {
  const imported = new Map<string, string>();
  for (const node of source.statements) {
    if (!ts.isImportDeclaration(node) || node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
      continue;
    const from = moduleOf(file, node.moduleSpecifier);
    const named = node.importClause?.namedBindings;
    if (from === null || named === undefined || !ts.isNamedImports(named)) continue;
    for (const { name, propertyName } of named.elements)
      imported.set(name.text, `${from}#${(propertyName ?? name).text}`);
  }
  return imported;
};

/** The part of the words that a JSX element fetches for its content, or else the component it is. */
const surroundedBy = (node: ts.Node, names: ReadonlyMap<string, string>): readonly string[] => {
  if (!ts.isJsxElement(node)) return [];
  const { tagName, attributes } = node.openingElement;
  if (tagName.getText() !== 'InWords') return [names.get(tagName.getText()) ?? []].flat();
  return attributes.properties.flatMap((attribute) =>
    ts.isJsxAttribute(attribute) &&
    attribute.name.getText() === 'of' &&
    attribute.initializer &&
    ts.isStringLiteral(attribute.initializer)
      ? [attribute.initializer.text]
      : [],
  );
};

/** `import('./x').then((made) => made.Name)` uses that name; without a name, everything in the module. */
const lazyUseIn = (file: string, node: ts.Node): string | null => {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return null;
  const from = moduleOf(file, node.arguments[0]);
  if (from === null) return null;
  const taken = /\.then\(\((\w+)\) => \1\.(\w+)\)/.exec(node.parent.parent.getText())?.[2];
  return `${from}#${taken ?? DYNAMIC}`;
};

const readDeclared = (file: string, node: ts.Node, names: ReadonlyMap<string, string>): Declared => {
  const says: Use[] = [];
  const uses: Use[] = [];
  const around: string[] = [];
  const visit = (at: ts.Node, within: readonly string[]): void => {
    if (ts.isTypeNode(at)) return;
    const inside = [...within, ...surroundedBy(at, names)];
    if (ts.isJsxExpression(at) && at.expression?.getText() === 'children') around.push(...within);
    if (ts.isStringLiteral(at) || ts.isNoSubstitutionTemplateLiteral(at)) says.push({ to: at.text, within });
    if (ts.isTemplateExpression(at) && at.head.text.includes('.'))
      says.push({ to: `${at.head.text}*`, within });
    const lazy = lazyUseIn(file, at);
    if (lazy !== null) uses.push({ to: lazy, within });
    const isNameOnly =
      ts.isIdentifier(at) &&
      ((ts.isPropertyAccessExpression(at.parent) && at.parent.name === at) ||
        (ts.isPropertyAssignment(at.parent) && at.parent.name === at) ||
        ts.isJsxAttribute(at.parent));
    if (ts.isIdentifier(at) && !isNameOnly) {
      const used = names.get(at.text);
      if (used !== undefined) uses.push({ to: used, within });
    }
    ts.forEachChild(at, (child) => visit(child, inside));
  };
  visit(node, []);
  return { says, uses, around };
};

const declaredIn = (file: string, text: string): readonly (readonly [string, Declared])[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const own = source.statements.flatMap((node): readonly (readonly [string, ts.Node])[] => {
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations.map((each) => [each.name.getText(), each] as const);
    return (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name
      ? [[node.name.text, node]]
      : [];
  });
  const names = new Map([
    ...importsOf(file, source),
    ...own.map(([name]) => [name, `${file}#${name}`] as const),
  ]);
  return own.map(([name, node]) => [`${file}#${name}`, readDeclared(file, node, names)] as const);
};

/** The part that all sentences with that key prefix are in; undefined if they are in several. */
const partBegunBy = (beginning: string, partOf: ReadonlyMap<string, string>): string | undefined => {
  const parts = new Set([...partOf].filter(([key]) => key.startsWith(beginning)).map(([, part]) => part));
  return parts.size === 1 ? [...parts][0] : undefined;
};

/** A sentence that may be said before its part is fetched: where, and which one. */
export type EarlySentence = Readonly<{ at: string; key: string; part: string }>;

/**
 * Follows what `entry` renders, through static and lazy imports, and keeps for each declaration the parts of the words that are fetched on
 * every route to it. Returns the sentences said where their part isn't among those.
 */
export const earlySentences = (
  sources: ReadonlyMap<string, string>,
  entry: string,
  partOf: ReadonlyMap<string, string>,
  always: readonly string[],
): readonly EarlySentence[] => {
  const declared = new Map([...sources].flatMap(([file, text]) => declaredIn(file, text)));
  const partsIn = (within: readonly string[]): readonly string[] =>
    within.flatMap((name) => (name.includes('#') ? partsIn(declared.get(name)?.around ?? []) : [name]));
  const fetched = new Map<string, ReadonlySet<string>>([[entry, new Set(always)]]);
  const queue = [entry];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const { to, within } of declared.get(at)?.uses ?? []) {
      const there = new Set([...(fetched.get(at) ?? []), ...partsIn(within)]);
      const before = fetched.get(to);
      const after = before === undefined ? there : new Set([...before].filter((part) => there.has(part)));
      if (before !== undefined && after.size === before.size) continue;
      fetched.set(to, after);
      queue.push(to);
    }
  return [...fetched].flatMap(([at, parts]) =>
    (declared.get(at)?.says ?? []).flatMap(({ to: key, within }) => {
      const part = key.endsWith('*') ? partBegunBy(key.slice(0, -1), partOf) : partOf.get(key);
      return part === undefined || parts.has(part) || partsIn(within).includes(part)
        ? []
        : [{ at, key, part }];
    }),
  );
};
