import { commitmentId } from '../../../shared/domain/ids.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';

/** Links already followed, so that coming back to the tab does not follow them again. */
const followed = new Set<string>();

/** The commitment named by a link to one's own page or one's team's, such as from a task in To Do; null if none, or already followed. */
export const linkedCommitment = (subPageId: string | null): CommitmentId | null => {
  const [page, id] = (subPageId ?? '').split(':');
  if (subPageId === null || followed.has(subPageId) || (page !== 'mine' && page !== 'team')) return null;
  return commitmentId.safeParse(id).data ?? null;
};

export const noteFollowed = (subPageId: string | null): void => {
  if (subPageId !== null) followed.add(subPageId);
};
