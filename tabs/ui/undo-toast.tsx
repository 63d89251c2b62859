import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  createContext,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReactNode } from 'react';
import { lazily } from '../platform/lazily.ts';
import { useIsOnline } from '../platform/online.ts';

const Toasts = lazily(() => import('./toasts.tsx').then((made) => made.Toasts));

// A toast takes room of its own wherever it is, so that it covers nothing tappable.
const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%' },
  page: { flexGrow: 1, flexBasis: 0, minHeight: 0 },
  place: { display: 'flex', justifyContent: 'center', flexShrink: 0, minWidth: 0 },
  below: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  within: { paddingTop: tokens.spacingVerticalS },
  gone: { ':not(:focus-within)': { display: 'none' } },
});

export type ShownToast = Readonly<{
  id: number;
  text: string;
  undo: (() => void) | null;
  /** Disappears as soon as there is a network again. */
  whileOffline: boolean;
}>;
type ShowToast = (text: string, undo?: () => void, how?: Readonly<{ whileOffline: boolean }>) => void;

type ToastState = Readonly<{
  show: ShowToast;
  /** Removes the toast with that id, or whichever is shown: by the time an earlier one ends, another may have replaced it. */
  hide: (id?: number) => void;
  /** Registers a place for as long as it is mounted. Toasts show in the last place opened over the page, else in the page's own. */
  placeIn: (place: string, over: 'page' | 'modal') => () => void;
}>;
const nothing = (): void => undefined;
const ToastContext = createContext<ToastState>({ show: nothing, hide: nothing, placeIn: () => nothing });

/** The toast shown and its place: the innermost one open. */
const ShownToastContext = createContext<Readonly<{ toast: ShownToast | null; place: string | null }>>({
  toast: null,
  place: null,
});

/** Says that something is done, and lets it be undone for ten seconds. */
export const useUndoToast = (): ShowToast => useContext(ToastContext).show;

/** Removes the toast when what it says no longer applies. */
export const useHideToast = (): (() => void) => useContext(ToastContext).hide;

/** Makes the component a place for toasts while it is mounted; returns the place's name, and whether a toast shows there. */
const useToastPlace = (over: 'page' | 'modal'): Readonly<{ place: string; isFilled: boolean }> => {
  const { placeIn } = useContext(ToastContext);
  const shown = useContext(ShownToastContext);
  const place = useId();
  useEffect(() => placeIn(place, over), [place, placeIn, over]);
  return { place, isFilled: shown.toast !== null && shown.place === place };
};

/** A live region that exists before it has content: one inserted together with its text isn't announced. */
const ToastIn = ({ place, className }: Readonly<{ place: string | null; className: string | undefined }>) => {
  const styles = useStyles();
  const shown = useContext(ShownToastContext);
  const { hide } = useContext(ToastContext);
  const { toast } = shown;
  const isFilled = toast !== null && shown.place === place;
  return (
    <div className={mergeClasses(styles.place, isFilled && className)} role="status">
      {isFilled && (
        <Suspense fallback={null}>
          <Toasts key={toast.id} toast={toast} gone={() => hide(toast.id)} />
        </Suspense>
      )}
    </div>
  );
};

/** Put last inside a dialog, drawer or popover: while that is open toasts show in it, where they can be heard and reached. */
export const ToastPlace = () => {
  const styles = useStyles();
  const { place } = useToastPlace('modal');
  return <ToastIn place={place} className={styles.within} />;
};

/** A row of the page that gives its place to a toast while one is shown, so that nothing else moves. */
export const ToastInstead = ({ children }: Readonly<{ children: ReactNode }>) => {
  const styles = useStyles();
  const { place, isFilled } = useToastPlace('page');
  return (
    <>
      <div className={mergeClasses(isFilled && styles.gone)}>{children}</div>
      <ToastIn place={place} className={undefined} />
    </>
  );
};

/** Shows the latest toast in the open modal, else on the page. The toasts' code is fetched with the first one. */
export const UndoToastProvider = ({ children }: Readonly<{ children: ReactNode }>) => {
  const styles = useStyles();
  const [toast, setToast] = useState<ShownToast | null>(null);
  const lastId = useRef(0);
  const [places, setPlaces] = useState<readonly string[]>([]);
  const isOnline = useIsOnline();
  const show = useCallback<ShowToast>(
    (text, undo, how) =>
      setToast({
        ...{ id: (lastId.current += 1), text, undo: undo ?? null },
        whileOffline: how?.whileOffline ?? false,
      }),
    [],
  );
  const hide = useCallback(
    (id?: number) => setToast((shown) => (id === undefined || shown?.id === id ? null : shown)),
    [],
  );
  const placeIn = useCallback<ToastState['placeIn']>((place, over) => {
    setPlaces((open) => (over === 'page' ? [place, ...open] : [...open, place]));
    return () => setPlaces((open) => open.filter((one) => one !== place));
  }, []);
  const place = places.at(-1) ?? null;
  const state = useMemo(() => ({ show, hide, placeIn }), [show, hide, placeIn]);
  const isOver = toast?.whileOffline === true && isOnline;
  const shown = useMemo(() => ({ toast: isOver ? null : toast, place }), [toast, isOver, place]);
  return (
    <ToastContext value={state}>
      <ShownToastContext value={shown}>
        <div className={styles.frame}>
          <div className={styles.page}>{children}</div>
          <ToastIn place={null} className={styles.below} />
        </div>
      </ShownToastContext>
    </ToastContext>
  );
};
