import type { HandoverId } from '../../../shared/domain/ids.ts';

/** The key of the question to the rep. */
export const handoverKey = (id: HandoverId): string => `handover:${id}`;
