import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../platform/words.tsx';

/** For how long something can be undone, in milliseconds. */
const UNDO_MS = 10_000;

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    insetInline: tokens.spacingHorizontalS,
    bottom: '96px',
    zIndex: 10,
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
  },
  toast: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    maxWidth: '480px',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    pointerEvents: 'auto',
    animationName: {
      from: { transform: 'translateY(8px)', opacity: 0 },
      to: { transform: 'none', opacity: 1 },
    },
    animationDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '1ms' },
  },
  // Two lines at most: at 320 pixels one cuts a sentence in its middle.
  text: {
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  undo: {
    color: tokens.colorNeutralForegroundInverted,
    textDecorationLine: 'underline',
    flexShrink: 0,
    ':hover': { color: tokens.colorNeutralForegroundInverted },
  },
});

type Toast = Readonly<{ id: number; text: string; undo: (() => void) | null }>;
type ShowToast = (text: string, undo?: () => void) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Says that something is done, and lets it be undone for ten seconds. */
export const useUndoToast = (): ShowToast => useContext(ToastContext);

/** Where toasts are shown: one at a time, the latest. */
export const UndoToastProvider = ({ children }: Readonly<{ children: ReactNode }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const [toast, setToast] = useState<Toast | null>(null);

  useEffect(() => {
    if (toast === null) return undefined;
    const timer = setTimeout(() => setToast(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [toast]);

  const show = useCallback<ShowToast>(
    (text, undo) => setToast((before) => ({ id: (before?.id ?? 0) + 1, text, undo: undo ?? null })),
    [],
  );
  const close = () => setToast(null);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div className={styles.place} role="status">
        {toast && (
          <div key={toast.id} className={styles.toast}>
            <span className={styles.text} title={toast.text}>
              {toast.text}
            </span>
            <Button
              className={styles.undo}
              size="small"
              appearance="transparent"
              onClick={() => {
                toast.undo?.();
                close();
              }}
            >
              {say(toast.undo ? 'app.undo' : 'app.close')}
            </Button>
          </div>
        )}
      </div>
    </ToastContext.Provider>
  );
};
