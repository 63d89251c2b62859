import { createContext, useCallback, useContext, useEffect, useState } from 'react';

type TellOpened = () => () => void;

/** Tells a view that a form has been opened in it; the function returned is called when the form is closed. */
export const OpenFormsContext = createContext<TellOpened>(() => () => undefined);

/** Whether a form is open in a view, which the person would lose if the view went away. The view around it is told, too. */
export const useOpenForms = (): Readonly<{ isAnyOpen: boolean; tellOpened: TellOpened }> => {
  const [count, setCount] = useState(0);
  const tellAround = useContext(OpenFormsContext);
  const tellOpened = useCallback<TellOpened>(() => {
    setCount((before) => before + 1);
    const tellClosed = tellAround();
    return () => {
      setCount((before) => before - 1);
      tellClosed();
    };
  }, [tellAround]);
  return { isAnyOpen: count > 0, tellOpened };
};

/** Used in a form: keeps the view around it for as long as the form is open. */
export const useStaysOpen = (): void => {
  const tellOpened = useContext(OpenFormsContext);
  useEffect(tellOpened, [tellOpened]);
};

/** The same for something that must keep the view only at times, such as a line with unsaved text. */
export const StaysOpen = (): null => {
  useStaysOpen();
  return null;
};
