import { makeStyles, tokens } from '@fluentui/react-components';
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

const useStyles = makeStyles({
  // Above the capture line, which always stands below.
  page: {
    position: 'fixed',
    insetInline: tokens.spacingHorizontalS,
    bottom: '96px',
    zIndex: 10,
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
  },
  // At the lower edge of what is modal, however far it is scrolled, and taking no room in it.
  modal: {
    position: 'sticky',
    bottom: tokens.spacingVerticalL,
    zIndex: 10,
    flexShrink: 0,
    alignSelf: 'stretch',
    height: 0,
    pointerEvents: 'none',
  },
  lifted: {
    position: 'absolute',
    insetInline: tokens.spacingHorizontalS,
    bottom: 0,
    display: 'flex',
    justifyContent: 'center',
  },
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
  /** For as long as something modal is open, toasts are shown in it; gives the way to stop. */
  placeIn: (place: string) => () => void;
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

/** A live region that is there before anything is said in it: what comes with what it says isn't heard. */
const ToastIn = ({
  place,
  className,
}: Readonly<{ place: string | null; className?: string | undefined }>) => {
  const shown = useContext(ShownToastContext);
  const { hide } = useContext(ToastContext);
  const { toast } = shown;
  return (
    <div className={className} role="status">
      {toast && shown.place === place && (
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
  const { placeIn } = useContext(ToastContext);
  const place = useId();
  useEffect(() => placeIn(place), [place, placeIn]);
  return (
    <div className={styles.modal}>
      <ToastIn place={place} className={styles.lifted} />
    </div>
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
  const placeIn = useCallback((place: string) => {
    setPlaces((open) => [...open, place]);
    return () => setPlaces((open) => open.filter((one) => one !== place));
  }, []);
  const place = places.at(-1) ?? null;
  const state = useMemo(() => ({ show, hide, placeIn }), [show, hide, placeIn]);
  const isOver = toast?.whileOffline === true && isOnline;
  const shown = useMemo(() => ({ toast: isOver ? null : toast, place }), [toast, isOver, place]);
  return (
    <ToastContext value={state}>
      <ShownToastContext value={shown}>
        {children}
        <ToastIn place={null} className={styles.page} />
      </ShownToastContext>
    </ToastContext>
  );
};
