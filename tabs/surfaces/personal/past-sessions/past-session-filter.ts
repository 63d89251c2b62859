import { conversationType } from '../../../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { personId } from '../../../../shared/domain/ids.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { SEARCH_MAX } from '../../../../shared/domain/search.ts';

/** What is looked at, as it stands in the address, so that coming back comes back to it. */
export type PastSessionFilter = Readonly<{
  as: 'manager' | 'rep';
  q: string;
  type: ConversationType | null;
  rep: PersonId | null;
}>;

/** Reads the address, which anybody may have written: what does not fit is left out. */
export const pastSessionFilterIn = (params: URLSearchParams): PastSessionFilter => ({
  as: params.get('as') === 'manager' ? 'manager' : 'rep',
  q: (params.get('q') ?? '').slice(0, SEARCH_MAX),
  type: conversationType.safeParse(params.get('type')).data ?? null,
  rep: personId.safeParse(params.get('rep')).data ?? null,
});

/** The same as an address; what is not chosen is not in it. */
export const pastSessionsAddress = ({ as, q, type, rep }: PastSessionFilter): string => {
  const params = new URLSearchParams({ as });
  if (q.trim() !== '') params.set('q', q);
  if (type !== null) params.set('type', type);
  if (rep !== null) params.set('rep', rep);
  return `?${params.toString()}`;
};
