import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Components that text is typed into: Fluent's fields, the browser's, and our own around them. */
const FIELDS = new Set(['Input', 'Textarea', 'SearchBox', 'textarea', 'InlineField', 'BilingualField']);
/** Input types that are chosen rather than written: choosing again is quick. */
const CHOSEN = new Set(['date', 'time', 'number']);

/** Files where text is not held as a draft, and why. */
const HELD_OTHERWISE: Readonly<Record<string, string>> = {
  'tabs/nouns/session/facts/use-settled-text.ts':
    'writes its draft down itself, since nothing typed is another thing than nothing',
  'tabs/nouns/session/use-private-note.ts':
    'writes its draft down itself, and puts it together with what is stored',
  'tabs/nouns/session/transcript/transcript-dialog.tsx':
    'a transcript, which is kept nowhere, not even half pasted',
  'tabs/nouns/session/choose-goal.tsx': 'looks up one of a few goals',
  'tabs/surfaces/personal/past-sessions/past-session-filters.tsx': 'a search, which the address keeps',
  'tabs/nouns/template/use-template.ts':
    'an administrator’s page: it has a draft of its own, and says what is unsaved',
  'tabs/nouns/template/use-type-names.ts': 'an administrator’s page, which nobody else moves on',
  'tabs/nouns/behaviour/use-behaviour.ts': 'an administrator’s page, which nobody else moves on',
  'tabs/nouns/behaviour/new-behaviour.tsx': 'an administrator’s page, which nobody else moves on',
};

const names = readdirSync(join(root, 'tabs'), { recursive: true, encoding: 'utf8' });
const sources = new Map(
  names
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => {
      const file = `tabs/${name}`;
      const text = readFileSync(join(root, file), 'utf8');
      return [
        file,
        ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX),
      ] as const;
    }),
);

const within = (node: ts.Node): readonly ts.Node[] => {
  const all: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    all.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return all;
};

type Element = ts.JsxOpeningElement | ts.JsxSelfClosingElement;
type Binding = ts.BindingElement | ts.VariableDeclaration | ts.ParameterDeclaration;
const isElement = (node: ts.Node): node is Element =>
  ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);
const isBinding = (node: ts.Node): node is Binding =>
  ts.isBindingElement(node) || ts.isVariableDeclaration(node) || ts.isParameter(node);

/** Declarations by file and name, the uses of each component by its name, and hooks by theirs. */
const bindings = new Map<string, Binding[]>();
const elements = new Map<string, Readonly<{ file: string; element: Element }>[]>();
const hooks = new Map<string, Readonly<{ file: string; made: ts.Expression }>>();
for (const [file, source] of sources)
  for (const node of within(source)) {
    if (isElement(node)) {
      const tag = node.tagName.getText();
      elements.set(tag, [...(elements.get(tag) ?? []), { file, element: node }]);
    }
    if (!isBinding(node) || !ts.isIdentifier(node.name)) continue;
    const key = `${file}#${node.name.text}`;
    bindings.set(key, [...(bindings.get(key) ?? []), node]);
    if (ts.isVariableDeclaration(node) && /^use[A-Z]/.test(node.name.text) && node.initializer)
      hooks.set(node.name.text, { file, made: node.initializer });
  }

const attribute = (element: Element, name: string): ts.Expression | undefined => {
  const found = element.attributes.properties.find(
    (one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && one.name.getText() === name,
  );
  const value = found?.initializer;
  return value && ts.isJsxExpression(value)
    ? value.expression
    : value && ts.isStringLiteral(value)
      ? value
      : undefined;
};

/** The names an expression is made of, leaving out property names. */
const namesIn = (expression: ts.Node): readonly string[] =>
  within(expression)
    .filter(ts.isIdentifier)
    .filter(({ parent }) => !ts.isJsxAttribute(parent))
    .filter((one) => !(ts.isPropertyAccessExpression(one.parent) && one.parent.name === one))
    .map(({ text, parent }) => (text === 'props' ? parent.getText() : text));

/** The nearest component or hook around a node. */
const nameAround = (node: ts.Node): string | null => {
  for (let at = node; !ts.isSourceFile(at); at = at.parent)
    if (ts.isVariableDeclaration(at) && ts.isIdentifier(at.name) && /^(?:[A-Z]|use[A-Z])/.test(at.name.text))
      return at.name.text;
  return null;
};

type Origin = Readonly<{ file: string; state: string }>;

/** Where an expression's text is held, followed through components' props. */
const originsOf = (file: string, expression: ts.Node, seen: Set<string>): readonly Origin[] =>
  namesIn(expression).flatMap((name) => {
    if (seen.has(`${file}#${name}`)) return [];
    seen.add(`${file}#${name}`);
    if (name.startsWith('props.')) return givenTo(nameAround(expression), name.slice('props.'.length), seen);
    return (bindings.get(`${file}#${name}`) ?? []).flatMap((binding): readonly Origin[] => {
      let at: ts.Node = binding;
      while (!ts.isVariableDeclaration(at) && !ts.isParameter(at)) at = at.parent;
      if (ts.isVariableDeclaration(at)) {
        const made = at.initializer;
        if (!made) return [];
        if (made.getText() === 'props') return givenTo(nameAround(at), name, seen);
        const hook = ts.isCallExpression(made) ? made.expression.getText() : '';
        if (hook === 'useState')
          return ts.isArrayBindingPattern(at.name) && at.name.elements[0] === binding
            ? [{ file, state: name }]
            : [];
        if (/^use(?:Draft|Words|Styles|Language|Today|Fetched)/.test(hook)) return [];
        return /^use[A-Z]/.test(hook) ? heldBy(hook, seen) : originsOf(file, made, seen);
      }
      const { parent: user } = at.parent;
      // A list's rows come from the list.
      return ts.isCallExpression(user)
        ? originsOf(file, user.expression, seen)
        : givenTo(nameAround(at), name, seen);
    });
  });

/** What a component is given for a prop, wherever it is used; a spread prop is followed to the component that spreads it. */
const givenTo = (component: string | null, name: string, seen: Set<string>): readonly Origin[] =>
  (elements.get(component ?? '') ?? []).flatMap(({ file, element }) => {
    const given = attribute(element, name);
    if (given) return originsOf(file, given, seen);
    return element.attributes.properties.some(ts.isJsxSpreadAttribute)
      ? givenTo(nameAround(element), name, seen)
      : [];
  });

/** Where the values that a hook of ours returns are held. */
const heldBy = (hook: string, seen: Set<string>): readonly Origin[] => {
  const own = hooks.get(hook);
  if (!own || seen.has(hook)) return [];
  seen.add(hook);
  return within(own.made)
    .filter(ts.isReturnStatement)
    .flatMap(({ expression }) => (expression ? originsOf(own.file, expression, seen) : []));
};

/** The text of each field for writing, and where it is held. */
const held = [...FIELDS]
  .flatMap((field) => elements.get(field) ?? [])
  .flatMap(({ file, element }) => {
    const type = attribute(element, 'type');
    if (type && ts.isStringLiteral(type) && CHOSEN.has(type.text)) return [];
    const text = attribute(element, 'value');
    return text ? originsOf(file, text, new Set()) : [];
  });

test('what is half typed is a draft, which outlives its form, or is named here with why it is not', () => {
  const where = [...new Set(held.map(({ file, state }) => `${file} ${state}`))];
  const named = Object.keys(HELD_OTHERWISE);
  expect(where.filter((one) => !named.some((file) => one.startsWith(`${file} `)))).toEqual([]);
  expect(named.filter((file) => !where.some((one) => one.startsWith(`${file} `)))).toEqual([]);
});
