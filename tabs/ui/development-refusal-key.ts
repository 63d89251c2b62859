const own = {
  'evidence-needed': 'development.rate.evidence.needed',
  'not-offered': 'development.not-offered',
  'two-at-once': 'development.two',
  'already-practised': 'development.gone',
  changed: 'development.gone',
} as const;

const isOwn = (code: string): code is keyof typeof own => code in own;

/** What is said here of a refusal about what is practised; null for what is said as everywhere. */
export const developmentRefusalKey = (code: string): (typeof own)[keyof typeof own] | null =>
  isOwn(code) ? own[code] : null;
