import { expect, test } from 'vitest';
import { markdownHtml, runsOf } from './inline.ts';

test('a plain message knows mentions and no markdown', () => {
  expect(runsOf('<at>Kadens</at> jag ringer **Scania**', false)).toEqual([
    { text: 'Kadens', look: 'mention' },
    { text: ' jag ringer **Scania**', look: 'plain' },
  ]);
});

test('markdown gives bold, italics and links', () => {
  expect(runsOf('a **b** _c_ [d](https://e.se/f)', true).map((run) => run.look)).toEqual([
    'plain',
    'bold',
    'plain',
    'italic',
    'plain',
    'link',
  ]);
});

test('nothing in a card becomes markup that was not meant', () => {
  expect(markdownHtml('<img src=x onerror=alert(1)> **"b"**')).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; <strong>&quot;b&quot;</strong></p>',
  );
  expect(markdownHtml('[a](javascript:alert(1))')).toBe('<p>[a](javascript:alert(1))</p>');
});

test('lines that begin with a dash are a list', () => {
  expect(markdownHtml('Först:\n- ett\n- två')).toBe('<p>Först:</p><ul><li>ett</li><li>två</li></ul>');
});
