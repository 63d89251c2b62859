/** Deprecated, but the only way to copy in a frame without clipboard permission. */
type LegacyDocument = Readonly<{ execCommand: (what: 'copy') => boolean }>;

/** The older way, which needs no permission: replaces what the browser is about to copy. */
const copyWithExecCommand = (plain: string, html: string | null): boolean => {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== null) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put, { once: true, capture: true });
  try {
    const older: LegacyDocument = document;
    return older.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
};

/** Copies a text, together with its HTML if there is any. False where the host lets nobody copy. */
export const copyToClipboard = async (plain: string, html: string | null = null): Promise<boolean> => {
  try {
    const blob = (text: string, type: string) => new Blob([text], { type });
    const item = new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'),
      ...(html !== null && { 'text/html': blob(html, 'text/html') }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyWithExecCommand(plain, html);
  }
};
