import { commitmentId } from '../../../shared/domain/ids.ts';
import type { CommitmentId } from '../../../shared/domain/ids.ts';

/** Links that have been followed: coming back to the tab stays in the tab. */
const followed = new Set<string>();

/** The commitment that a link names, as a task in To Do does, on one's own page or one's team's; null where it names none, or did before. */
export const linkedCommitment = (subPageId: string | null): CommitmentId | null => {
  const [page, id] = (subPageId ?? '').split(':');
  if (subPageId === null || followed.has(subPageId) || (page !== 'mine' && page !== 'team')) return null;
  return commitmentId.safeParse(id).data ?? null;
};

export const noteFollowed = (subPageId: string | null): void => {
  if (subPageId !== null) followed.add(subPageId);
};
