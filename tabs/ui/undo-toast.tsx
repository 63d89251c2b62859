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

// A toast has room of its own wherever it stands: nothing that can be tapped is under it.
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
  /** Gone as soon as there is a network again. */
  whileOffline: boolean;
}>;
type ShowToast = (text: string, undo?: () => void, how?: Readonly<{ whileOffline: boolean }>) => void;

type ToastState = Readonly<{
  show: ShowToast;
  /** Takes away that one, or whichever is shown: another has taken its place by the time an earlier one is gone. */
  hide: (id?: number) => void;
  /** For as long as it is there toasts are shown in that place: the last that has been opened over the page, else the page's own. */
  placeIn: (place: string, over: 'page' | 'modal') => () => void;
}>;
const nothing = (): void => undefined;
const ToastContext = createContext<ToastState>({ show: nothing, hide: nothing, placeIn: () => nothing });

/** What is shown, and in which place: the innermost that is open. */
const ShownToastContext = createContext<Readonly<{ toast: ShownToast | null; place: string | null }>>({
  toast: null,
  place: null,
});

/** Says that something is done, and lets it be undone for ten seconds. */
export const useUndoToast = (): ShowToast => useContext(ToastContext).show;

/** Takes away what is said where it no longer holds. */
export const useHideToast = (): (() => void) => useContext(ToastContext).hide;

/** Makes it a place for toasts for as long as it is there; gives its name, and whether one is shown there. */
const useToastPlace = (over: 'page' | 'modal'): Readonly<{ place: string; isFilled: boolean }> => {
  const { placeIn } = useContext(ToastContext);
  const shown = useContext(ShownToastContext);
  const place = useId();
  useEffect(() => placeIn(place, over), [place, placeIn, over]);
  return { place, isFilled: shown.toast !== null && shown.place === place };
};

/** A live region that is there before anything is said in it: what comes with what it says isn't heard. */
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

/** The last thing inside a dialog, a drawer or a popover: toasts are shown in it while it is open, where they can be heard and reached. */
export const ToastPlace = () => {
  const styles = useStyles();
  const { place } = useToastPlace('modal');
  return <ToastIn place={place} className={styles.within} />;
};

/** A row of the page that makes way for a toast for as long as it is shown, so that nothing else moves. */
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

/** Shows toasts, the latest, in what is modal and open, else on the page. Their code is fetched with the first. */
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
