import { useCallback, useRef, useState } from 'react';

/** A field that has to be filled in, or a group where something has to be chosen. */
type Place = Pick<HTMLElement, 'focus'>;

type Missing = Readonly<{
  /** Whether it is to be said at the field that something is missing there. */
  isSaid: boolean;
  /** To be asked before sending: where something is missing, says so from then on and gives the field the focus. */
  complains: () => boolean;
  /** The field's `ref`. */
  place: (element: Place | null) => void;
}>;

/**
 * What a form lacks, said when somebody tries to send it: the button that sends can always be pressed, since one that is grey
 * tells nobody what it waits for.
 */
export const useMissing = (isMissing: boolean): Missing => {
  const [asked, setAsked] = useState(false);
  const field = useRef<Place | null>(null);
  const place = useCallback((element: Place | null) => {
    field.current = element;
  }, []);
  const complains = (): boolean => {
    if (!isMissing) return false;
    setAsked(true);
    field.current?.focus();
    return true;
  };
  return { isSaid: asked && isMissing, complains, place };
};
