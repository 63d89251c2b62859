import type { OwnRefusals } from '../../ui/refusal-words.ts';

/** Refusals that have wording of their own for behaviours; all others use the general wording. */
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
