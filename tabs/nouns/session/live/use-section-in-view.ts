import { useState } from 'react';
import type { AgendaItemView } from '../../../../shared/contracts/session-view.ts';
import { currentItem } from '../agenda-words.ts';

/**
 * Which section a person sees: the one in hand, until they look at another. When the other of the two goes on, who has a
 * form open stays with it until they leave by themselves.
 */
export const useSectionInView = (agenda: readonly AgendaItemView[], hasFormOpen: boolean) => {
  const current = currentItem(agenda);
  const [lookedId, setLookedId] = useState<string | null>(null);
  const [followedId, setFollowedId] = useState(current?.id ?? null);
  const [isGoing, setGoing] = useState(false);
  if (current && current.id !== followedId) {
    setFollowedId(current.id);
    setGoing(false);
    if (hasFormOpen && lookedId === null && !isGoing) setLookedId(followedId);
  }
  return {
    current,
    looked: agenda.find(({ id }) => id === lookedId) ?? current,
    look: ({ id }: AgendaItemView): void => setLookedId(id === current?.id ? null : id),
    follow: (): void => setLookedId(null),
    /** This person takes both to another section; until the server has answered, they are on their way. */
    goAlong: (): void => {
      setLookedId(null);
      setGoing(true);
    },
    stay: (): void => setGoing(false),
  };
};
