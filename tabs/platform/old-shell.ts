/** The storage key for the shells already reloaded in this window. */
const NOTED = 'kadens:reloaded-shells';
/** How many shells one window leaves by itself: more would mean a server that alternates between two. */
const SHELLS_MAX = 5;

type Shell = Readonly<{
  /** The path of the script that the page was opened with. */
  script: string;
  /** The page as the server gives it now; null if it doesn't answer. */
  latest: string | null;
  /** Shells that were reloaded before. */
  reloaded: readonly string[];
  /** Whether any field holds text that a reload might lose. */
  isTyped: boolean;
}>;

/** Whether the page should reload by itself: once per shell, if there is a newer one and nothing is typed. */
export const isToReload = ({ script, latest, reloaded, isTyped }: Shell): boolean =>
  script !== '' &&
  latest !== null &&
  !latest.includes(script) &&
  !isTyped &&
  !reloaded.includes(script) &&
  reloaded.length < SHELLS_MAX;

const FIELDS = 'textarea, [contenteditable="true"], input:not([type="checkbox"]):not([type="radio"])';

const isTyped = (): boolean =>
  [...document.querySelectorAll<HTMLElement>(FIELDS)].some((field) =>
    'value' in field ? field.value !== '' : field.textContent.trim() !== '',
  );

const DIALOG = '[role="dialog"]';

/** Reloads the page unless something is typed or a dialog is open, which might be lost. Returns whether it reloads. */
export const reloadUnlessBusy = (): boolean => {
  if (isTyped() || document.querySelector(DIALOG) !== null) return false;
  location.reload();
  return true;
};

const askForPage = async (): Promise<string | null> => {
  const reply = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null);
  return reply?.ok ? reply.text() : null;
};

/**
 * Call after a part could not be fetched: reloads the page if the server has a newer version. False when the page stays, so that the person
 * is told. Without storage it never reloads, since it might do so for ever.
 */
export const reloadOldShell = async (): Promise<boolean> => {
  try {
    const source = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
    const script = source === '' ? '' : new URL(source).pathname;
    const reloaded = (sessionStorage.getItem(NOTED) ?? '').split('\n').filter((one) => one !== '');
    if (!isToReload({ script, latest: await askForPage(), reloaded, isTyped: isTyped() })) return false;
    sessionStorage.setItem(NOTED, [...reloaded, script].join('\n'));
    location.reload();
    return true;
  } catch {
    return false;
  }
};
