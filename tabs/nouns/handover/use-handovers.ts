import { listHandovers } from '../../../shared/contracts/handover.ts';
import type { HandoverView } from '../../../shared/contracts/handover.ts';
import { useFetched } from '../../platform/api.ts';

/** The changes of manager that a rhythm began with; none until they are fetched, and of most rhythms none at all. */
export const useHandovers = (rhythmId: string): readonly HandoverView[] =>
  (useFetched(listHandovers, {}).data?.handovers ?? []).filter((one) => one.rhythmId === rhythmId);
