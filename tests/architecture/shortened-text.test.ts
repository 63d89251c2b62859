import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SHORTENS = "textOverflow: 'ellipsis'";
const tabs = resolve(import.meta.dirname, '../../tabs');
const views = readdirSync(tabs, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({ name, text: readFileSync(join(tabs, name), 'utf8') }))
  .filter(({ text }) => text.includes(SHORTENS));

const nodesIn = (node: ts.Node): readonly ts.Node[] => {
  const found = [node];
  ts.forEachChild(node, (child) => void found.push(...nodesIn(child)));
  return found;
};

type Opening = ts.JsxOpeningElement | ts.JsxSelfClosingElement;

const attributeOf = (element: Opening, name: string): ts.JsxAttributeLike | undefined =>
  element.attributes.properties.find((one) => one.name?.getText() === name);

/** Whether the element, or one around it, tells the whole text; a select does so when it is opened. */
const isTold = (node: ts.Node | undefined): boolean => {
  if (node === undefined) return false;
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const isElement = ts.isJsxOpeningElement(opening) || ts.isJsxSelfClosingElement(opening);
  return (
    (isElement &&
      (attributeOf(opening, 'title') !== undefined ||
        ['Select', 'Tooltip'].includes(opening.tagName.getText()))) ||
    isTold(node.parent)
  );
};

/** Elements whose text may be cut off with an ellipsis and that don't tell the rest. */
const untold = (name: string, text: string): readonly string[] => {
  const nodes = nodesIn(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  const styles = nodes
    .filter(ts.isPropertyAssignment)
    .filter((style) => ts.isObjectLiteralExpression(style.initializer) && style.getText().includes(SHORTENS))
    .map((style) => new RegExp(`styles\\.${style.name.getText()}\\b`, 'u'));
  return nodes
    .filter((node) => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
    .filter((element) => {
      const className = attributeOf(element, 'className')?.getText() ?? '';
      return styles.some((style) => style.test(className)) && !isTold(element);
    })
    .map((element) => `${name}: ${element.getText()}`);
};

test('a text that is cut where the room ends tells the rest to whoever points at it', () => {
  expect(views.flatMap(({ name, text }) => untold(name, text))).toEqual([]);
});
