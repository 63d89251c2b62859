/** Where it is noted which shells have been reloaded in this window. */
const NOTED = 'kadens:reloaded-shells';
/** Shells that one window leaves by itself: more would be a server that gives two in turn. */
const SHELLS_MAX = 5;

type Shell = Readonly<{
  /** The address of the script that the page was opened with. */
  script: string;
  /** The page as the server gives it now; null where there is no answer. */
  latest: string | null;
  /** Shells that were reloaded before. */
  reloaded: readonly string[];
  /** Whether a field holds something that a reload might lose. */
  isTyped: boolean;
}>;

/** Whether the page is to be reloaded by itself: once a shell, when there is a newer one and nothing is typed. */
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

/** Reloads the page unless something is typed or open in it, which might be lost; gives whether it does. */
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
 * After a part could not be fetched: reloads the page when it belongs to an older version than the server's. False when
 * it stays, so that the person is told. Where nothing can be noted it never reloads, since it might do so for ever.
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
