import { useState } from 'react';
import type { AgendaItemView, SessionView } from '../../../../shared/contracts/session-view.ts';
import { currentItem } from '../agenda-words.ts';

/** The place after the last section, where everything settled is read back. */
const CLOSING = 'closing';

/**
 * The section, or the closing, that a person views: the one both are at, until they choose another. When the other person moves on, someone
 * with a form open stays with it until they leave, and someone who is typing stays until they pause, so that no keystroke is lost.
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
    /** The section in view; undefined while the closing is. */
    looked: shown === CLOSING ? undefined : (agenda.find(({ id }) => id === shown) ?? current),
    isClosing: shown === CLOSING,
    /** Whether this person views another place than the one both are at. */
    isElsewhere: shown !== place,
    look: ({ id }: AgendaItemView): void => setLookedId(id === place ? null : id),
    follow: (): void => {
      setLookedId(null);
      setFollowedId(place);
    },
    /** This person takes both to another section; in transit until the server has answered. */
    goAlong: (): void => {
      setLookedId(null);
      setGoing(true);
    },
    /** The same for the closing, which shows at once. */
    goToClosing: (): void => setLookedId(closing ? null : CLOSING),
    stay: (): void => setGoing(false),
  };
};
