import type { OwnRefusals } from '../../ui/refusal-words.ts';

/** Refusals that have wording of their own for focus, ratings and expectations; all others use the general wording. */
export const practiceRefusals = {
  'evidence-needed': 'development.rate.evidence.needed',
  'not-offered': 'development.not-offered',
  'two-at-once': 'development.two',
  'already-practised': 'development.gone',
  changed: 'development.gone',
} as const satisfies OwnRefusals;
