import type { OwnRefusals } from '../../ui/refusal-words.ts';

/** What is said of behaviours in their own words; the rest is said as on all pages. */
export const behaviourRefusals = {
  'administrators-only': 'behaviour.refused.administrators-only',
  'not-found': 'behaviour.refused.not-found',
  changed: 'behaviour.refused.changed',
  'words-faulty': 'behaviour.refused.words-faulty',
  'name-taken': 'behaviour.refused.name-taken',
  'library-full': 'behaviour.refused.library-full',
  'last-offered': 'behaviour.refused.last-offered',
  'in-use': 'behaviour.refused.in-use',
  invalid: 'behaviour.refused.invalid',
} as const satisfies OwnRefusals;
