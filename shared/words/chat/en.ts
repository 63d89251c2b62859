import type { sv } from './sv.ts';

export const en = {} satisfies Record<keyof typeof sv, string>;
