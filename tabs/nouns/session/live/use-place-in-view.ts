import { useState } from 'react';
import type { AgendaItemView, SessionView } from '../../../../shared/contracts/session-view.ts';
import { currentItem } from '../agenda-words.ts';

/** The place after the last section: what the two have settled is read back there. */
const CLOSING = 'closing';

/**
 * Which section a person sees, or the closing: the one that both are at, until they look at another. When the other of the
 * two goes on, who has a form open stays with it until they leave by themselves, and who is writing until they pause: no
 * letter of theirs may reach nothing.
 */
export const usePlaceInView = (
  { agenda, closing }: Pick<SessionView, 'agenda' | 'closing'>,
  { hasFormOpen, isWriting }: Readonly<{ hasFormOpen: boolean; isWriting: boolean }>,
) => {
  const current = currentItem(agenda);
  const place = closing ? CLOSING : (current?.id ?? null);
  const [lookedId, setLookedId] = useState<string | null>(null);
  const [followedId, setFollowedId] = useState(place);
  const [isGoing, setGoing] = useState(false);
  if (place !== followedId && (isGoing || !isWriting)) {
    setFollowedId(place);
    setGoing(false);
    if (lookedId === place) setLookedId(null);
    else if (hasFormOpen && lookedId === null && !isGoing) setLookedId(followedId);
  }
  const shown = lookedId ?? followedId;
  return {
    current,
    /** The section that is seen; undefined while the closing is. */
    looked: shown === CLOSING ? undefined : (agenda.find(({ id }) => id === shown) ?? current),
    isClosing: shown === CLOSING,
    /** Whether this person sees another place than the one that both are at. */
    isElsewhere: shown !== place,
    look: ({ id }: AgendaItemView): void => setLookedId(id === place ? null : id),
    follow: (): void => {
      setLookedId(null);
      setFollowedId(place);
    },
    /** This person takes both to another section; until the server has answered, they are on their way. */
    goAlong: (): void => {
      setLookedId(null);
      setGoing(true);
    },
    /** The same to the closing, which is seen at once. */
    goToClosing: (): void => setLookedId(closing ? null : CLOSING),
    stay: (): void => setGoing(false),
  };
};
