import { conversationType } from '../../../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { personId } from '../../../../shared/domain/ids.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { SEARCH_MAX } from '../../../../shared/domain/search.ts';

/** The current filter as kept in the address, so that coming back restores it. */
export type PastSessionFilter = Readonly<{
  as: 'manager' | 'rep';
  q: string;
  type: ConversationType | null;
  rep: PersonId | null;
}>;

/** Reads the filter from the address, which anybody may have written: invalid parts are left out. */
export const pastSessionFilterIn = (params: URLSearchParams): PastSessionFilter => ({
  as: params.get('as') === 'manager' ? 'manager' : 'rep',
  q: (params.get('q') ?? '').slice(0, SEARCH_MAX),
  type: conversationType.safeParse(params.get('type')).data ?? null,
  rep: personId.safeParse(params.get('rep')).data ?? null,
});

/** The address for a filter; unset parts are left out. */
export const pastSessionsAddress = ({ as, q, type, rep }: PastSessionFilter): string => {
  const params = new URLSearchParams({ as });
  if (q.trim() !== '') params.set('q', q);
  if (type !== null) params.set('type', type);
  if (rep !== null) params.set('rep', rep);
  return `?${params.toString()}`;
};
