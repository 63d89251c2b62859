import { useCallback, useEffect, useRef, useState } from 'react';

/** Whether a form is open, and the ways in and out of it. */
export type Disclosure = Readonly<{
  open: boolean;
  unfold: () => void;
  fold: () => void;
  /** The button that opens the form; it has the focus again when the form is closed. */
  button: (element: HTMLButtonElement | null) => void;
}>;

/** A form that takes the place of the button that opens it, and gives it the focus back. */
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
