import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What text is typed into: Fluent's fields, the browser's, and our own around them. */
const FIELDS = new Set(['Input', 'Textarea', 'SearchBox', 'textarea', 'InlineField', 'BilingualField']);
/** Chosen rather than written: they are quickly chosen again. */
const CHOSEN = new Set(['date', 'time', 'number']);

/** Where text is not held as a draft, and why. */
const HELD_OTHERWISE: Readonly<Record<string, string>> = {
  'tabs/nouns/session/facts/settled-field.tsx':
    'writes its draft down itself, since nothing typed is another thing than nothing',
  'tabs/nouns/session/live/use-private-note.ts':
    'writes its draft down itself, and puts it together with what is stored',
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

/** What is declared under a name, by file and name; and each use of a component, by its name. */
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

/** The names an expression is made of, not those of what is taken from them. */
const namesIn = (expression: ts.Node): readonly string[] =>
  within(expression)
    .filter(ts.isIdentifier)
    .filter(({ parent }) => !ts.isJsxAttribute(parent))
    .filter((one) => !(ts.isPropertyAccessExpression(one.parent) && one.parent.name === one))
    .map(({ text, parent }) => (text === 'props' ? parent.getText() : text));

/** The nearest component or hook that something stands in. */
const nameAround = (node: ts.Node): string | null => {
  for (let at = node; !ts.isSourceFile(at); at = at.parent)
    if (ts.isVariableDeclaration(at) && ts.isIdentifier(at.name) && /^(?:[A-Z]|use[A-Z])/.test(at.name.text))
      return at.name.text;
  return null;
};

type Origin = Readonly<{ file: string; state: string }>;

/** Where the text of an expression is held, followed through what components are given. */
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
      // What a list's rows are made from comes from the list.
      return ts.isCallExpression(user)
        ? originsOf(file, user.expression, seen)
        : givenTo(nameAround(at), name, seen);
    });
  });

/** What a component is given under a name, where it is used; what is spread into it, its own user was given. */
const givenTo = (component: string | null, name: string, seen: Set<string>): readonly Origin[] =>
  (elements.get(component ?? '') ?? []).flatMap(({ file, element }) => {
    const given = attribute(element, name);
    if (given) return originsOf(file, given, seen);
    return element.attributes.properties.some(ts.isJsxSpreadAttribute)
      ? givenTo(nameAround(element), name, seen)
      : [];
  });

/** What a hook of our own gives of what it holds. */
const heldBy = (hook: string, seen: Set<string>): readonly Origin[] => {
  const own = hooks.get(hook);
  if (!own || seen.has(hook)) return [];
  seen.add(hook);
  return within(own.made)
    .filter(ts.isReturnStatement)
    .flatMap(({ expression }) => (expression ? originsOf(own.file, expression, seen) : []));
};

/** The text of each field that is written in, and where it is held. */
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
