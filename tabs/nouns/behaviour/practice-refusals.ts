import type { OwnRefusals } from '../../ui/refusal-words.ts';

/** What is said of what is practised, rated or expected in words of its own; the rest is said as on all pages. */
export const practiceRefusals = {
  'evidence-needed': 'development.rate.evidence.needed',
  'not-offered': 'development.not-offered',
  'two-at-once': 'development.two',
  'already-practised': 'development.gone',
  changed: 'development.gone',
} as const satisfies OwnRefusals;
