import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../tabs');

/** Buttons that lose the focus in a browser as soon as they are disabled. */
const disabledButtonsIn = (source: string): readonly string[] =>
  source.match(/<(?:Button|button)\b[^<]*?\sdisabled[=\s/>]/gu) ?? [];

test('a button that cannot be pressed for a while keeps the focus', () => {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const found = names.filter((name) => disabledButtonsIn(readFileSync(join(root, name), 'utf8')).length > 0);
  expect(found, 'use disabledFocusable').toEqual([]);
  expect(
    disabledButtonsIn('<Button type="submit"\n disabled={set.isPending} onClick={() => go(1)}>'),
  ).toHaveLength(1);
});
