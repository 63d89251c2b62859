import { useState, useTransition } from 'react';
import type { FocusEvent } from 'react';

type OpenedInPlace<What> = Readonly<{
  /** Null while closed or loading. */
  opened: What | null;
  open: (what: What) => void;
  close: () => void;
  /** For the element around the opening buttons. */
  onBlur: (event: FocusEvent) => void;
}>;

/**
 * State for a part that replaces the button that opens it, and may have to be fetched first: until it is there the button stays, with the
 * focus and everything around it. There must be no Suspense between the two. `atFirst` gives what is open from the start.
 */
export const useOpenedInPlace = <What>(atFirst: () => What | null = () => null): OpenedInPlace<What> => {
  const [opened, setOpened] = useState<What | null>(atFirst);
  const [isComing, startComing] = useTransition();
  const close = () => setOpened(null);
  return {
    opened,
    open: (what) => startComing(() => setOpened(what)),
    close,
    /** Cancels when the person has moved on meanwhile: the part would take the focus from where they are. */
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (isComing && !currentTarget.contains(relatedTarget)) close();
    },
  };
};
