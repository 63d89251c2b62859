import { describe, expect, test } from 'vitest';
import { conversationTypes } from '../domain/conversation-type.ts';
import { tenantId } from '../domain/ids.ts';
import { builtIn } from './built-in.ts';
import { fileOf, readFile } from './template-file.ts';

const ours = tenantId.parse('6f1c2a30-0000-4000-8000-000000000001');
const theirs = tenantId.parse('6f1c2a30-0000-4000-8000-000000000002');
const file = fileOf(ours, 'deal', builtIn('deal'));

test.each(conversationTypes)('a template of %s that goes out comes back as it was', (type) => {
  const out: unknown = JSON.parse(JSON.stringify(fileOf(ours, type, builtIn(type))));
  expect(readFile(out, ours, type)).toEqual({ ok: true, value: builtIn(type) });
});

describe('a file is refused with its reason when it', () => {
  const refused: readonly (readonly [string, unknown, string])[] = [
    ['is of another version', { ...file, version: 2 }, 'file-other-version'],
    ['is of another version and shape', { format: file.format, version: 'II' }, 'file-other-version'],
    ['is another organisation’s', { ...file, organisation: theirs }, 'file-other-organisation'],
    ['is of another type', { ...file, type: 'skill' }, 'file-other-type'],
    ['is no template file', { name: 'Affär' }, 'file-unreadable'],
    ['is a text', 'kadens-template', 'file-unreadable'],
    ['is nothing', null, 'file-unreadable'],
    ['says not whose it is', { ...file, organisation: undefined }, 'file-unreadable'],
    ['has no sections', { ...file, template: { name: file.template.name } }, 'file-unreadable'],
  ];
  test.each(refused)('%s', (_what, given, refusal) => {
    expect(readFile(given, ours, 'deal')).toEqual({ ok: false, refusal });
  });
});
