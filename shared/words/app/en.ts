import type { sv } from './sv.ts';

export const en = {
  'app.retry': 'Try again',
} satisfies Record<keyof typeof sv, string>;
