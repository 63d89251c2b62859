import type { LateReason } from '../domain/commitment.ts';
import type { WordKey } from './say.ts';

/** What got in the way, as anybody may say it: the owner's own words (`reason.…`) with no "I" in them. */
export const toldReason = (reason: LateReason): WordKey =>
  reason === 'stuck' ? 'reason.stuck.told' : `reason.${reason}`;
