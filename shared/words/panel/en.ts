import type { sv } from './sv.ts';

export const en = {
  'panel.start': 'Start',
} satisfies Record<keyof typeof sv, string>;
