import type { sv } from './sv.ts';

/** The words for when something of ours breaks: available even if nothing else could be fetched. */
export const en = {
  'crash.title': 'Something broke here',
  'crash.text': 'It is our fault, not yours. What you have saved is still there. Reload and carry on.',
  'crash.missing':
    'A part of Kadens could not be fetched, perhaps because there is a new version. Reload and go on where you were.',
  'crash.reload': 'Reload',
  'crash.code': 'Code: {id}',
  'crash.copy-code': 'Copy the code',
  'crash.copied': 'The code is copied.',
} satisfies Record<keyof typeof sv, string>;
