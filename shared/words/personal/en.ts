import type { sv } from './sv.ts';

export const en = {
  'personal.my-team': 'My team',
} satisfies Record<keyof typeof sv, string>;
