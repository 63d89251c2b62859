import { useState, useTransition } from 'react';
import type { FocusEvent } from 'react';

type OpenedInPlace<What> = Readonly<{
  /** Null while it is closed, or on its way. */
  opened: What | null;
  open: (what: What) => void;
  close: () => void;
  /** For what is around the buttons that open it. */
  onBlur: (event: FocusEvent) => void;
}>;

/**
 * What takes the place of the button that opens it, and may have to be fetched first: the button stays, and with it the focus and
 * everything around it, until the other is there. Nothing between the two waits by itself, with a Suspense.
 */
export const useOpenedInPlace = <What>(): OpenedInPlace<What> => {
  const [opened, setOpened] = useState<What | null>(null);
  const [isComing, startComing] = useTransition();
  const close = () => setOpened(null);
  return {
    opened,
    open: (what) => startComing(() => setOpened(what)),
    close,
    /** Who has gone on meanwhile is let be: it would take the focus from there. */
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (isComing && !currentTarget.contains(relatedTarget)) close();
    },
  };
};
