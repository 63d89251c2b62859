import { useCallback, useRef, useState } from 'react';

/** A required field, or a group where something must be chosen. */
type Place = Pick<HTMLElement, 'focus'>;

type Missing = Readonly<{
  /** Whether to say at the field that something is missing. */
  isSaid: boolean;
  /** Call before sending: if something is missing, returns true, says so from then on and focuses the field. */
  complains: () => boolean;
  /** The field's `ref`. */
  place: (element: Place | null) => void;
}>;

/**
 * Says what a form lacks when somebody tries to send it. The button can always be pressed, since a grey one tells nobody what it waits for.
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
