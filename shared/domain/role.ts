import { z } from 'zod/mini';

/** What somebody may be to the whole organisation. Managers and reps need no role. */
export const roles = ['leader', 'administrator'] as const;
export const role = z.enum(roles);
export type Role = (typeof roles)[number];

/** Which of them somebody has. */
export type Roles = Readonly<Record<Role, boolean>>;
