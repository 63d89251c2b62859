/** A sign-in window's answer: teams-js' `authentication.notifySuccess` or `notifyFailure`. */
export type PopupAnswer = Readonly<{ success: boolean; result: string }>;

type Popup = Readonly<{ window: Window; answer: (answer: PopupAnswer) => void }>;

const popups = new Set<Popup>();
const CHECK_EVERY_MS = 400;
/** Teams' default size, and the largest it allows. */
const SIZE = { width: 600, height: 600, most: 1_000 };

/** Our own address as it is here: teams-js only accepts https, and this machine has no certificate. */
const reachable = (url: string): string => {
  const asked = new URL(url, location.origin);
  if (asked.host === location.host) asked.protocol = location.protocol;
  return asked.toString();
};

const within = (asked: unknown, usual: number): number =>
  typeof asked === 'number' && asked > 0 ? Math.min(asked, SIZE.most) : usual;

/** Opens the sign-in window for `authentication.authenticate`, and waits for its answer or until it is closed. */
export const openPopup = (url: string, width: unknown, height: unknown): Promise<PopupAnswer> =>
  new Promise((resolve) => {
    const size = `width=${within(width, SIZE.width)},height=${within(height, SIZE.height)}`;
    const opened = new URL(url, location.origin).protocol.startsWith('http')
      ? window.open(reachable(url), '_blank', `popup,${size}`)
      : null;
    if (!opened) {
      resolve({ success: false, result: 'FailedToOpenWindow' });
      return;
    }
    const popup: Popup = {
      window: opened,
      answer: (answer) => {
        clearInterval(timer);
        popups.delete(popup);
        opened.close();
        resolve(answer);
      },
    };
    const timer = setInterval(() => {
      if (opened.closed) popup.answer({ success: false, result: 'CancelledByUser' });
    }, CHECK_EVERY_MS);
    popups.add(popup);
  });

export const popupAt = (source: unknown): Popup | undefined =>
  [...popups].find((popup) => popup.window === source);
