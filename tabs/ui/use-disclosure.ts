import { useCallback, useEffect, useRef, useState } from 'react';

/** Whether a form is open, and the ways to open and close it. */
export type Disclosure = Readonly<{
  open: boolean;
  unfold: () => void;
  fold: () => void;
  /** Ref for the button that opens the form; it gets the focus back when the form is closed. */
  button: (element: HTMLButtonElement | null) => void;
}>;

/** A form that takes the place of the button that opens it, and returns the focus to it. */
export const useDisclosure = (from = false): Disclosure => {
  const [open, setOpen] = useState(from);
  const opener = useRef<HTMLButtonElement>(null);
  const button = useCallback((element: HTMLButtonElement | null) => {
    opener.current = element;
  }, []);
  const wasOpen = useRef(from);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return { open, unfold: () => setOpen(true), fold: () => setOpen(false), button };
};
