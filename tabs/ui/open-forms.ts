import { createContext, useCallback, useContext, useEffect, useState } from 'react';

type TellOpened = () => () => void;

/** Where a view is told that a form has been opened in it; what it gives back is called when the form is closed. */
export const OpenFormsContext = createContext<TellOpened>(() => () => undefined);

/** Whether a person has a form open in a view, which they would lose if it went away. */
export const useOpenForms = (): Readonly<{ isAnyOpen: boolean; tellOpened: TellOpened }> => {
  const [count, setCount] = useState(0);
  const tellOpened = useCallback<TellOpened>(() => {
    setCount((before) => before + 1);
    return () => setCount((before) => before - 1);
  }, []);
  return { isAnyOpen: count > 0, tellOpened };
};

/** In a form: for as long as it is open, the view around it stays. */
export const useStaysOpen = (): void => {
  const tellOpened = useContext(OpenFormsContext);
  useEffect(tellOpened, [tellOpened]);
};

/** The same, where what keeps the view is only there at times: a line that has been written on and not saved yet. */
export const StaysOpen = (): null => {
  useStaysOpen();
  return null;
};
