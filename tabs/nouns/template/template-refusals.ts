import type { OwnRefusals } from '../../ui/refusal-words.ts';

/** Refusals that have wording of their own for templates; all others use the general wording. */
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
