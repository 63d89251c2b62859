import type { OwnRefusals } from '../../ui/refusal-words.ts';

/** What is said of templates in their own words; the rest is said as on all pages. */
export const templateRefusals = {
  'administrators-only': 'template.refused.administrators-only',
  'no-draft': 'template.refused.no-draft',
  'template-faulty': 'template.refused.template-faulty',
  'file-unreadable': 'template.refused.file-unreadable',
  'file-other-version': 'template.refused.file-other-version',
  'file-other-organisation': 'template.refused.file-other-organisation',
  'file-name-taken': 'template.refused.file-name-taken',
  'names-faulty': 'template.refused.names-faulty',
  'file-other-type': 'template.refused.file-other-type',
  invalid: 'template.refused.invalid',
} as const satisfies OwnRefusals;
