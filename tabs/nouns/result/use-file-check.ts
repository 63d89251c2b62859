import { useCallback, useEffect, useRef, useState } from 'react';
import { removeResultImport } from '../../../shared/contracts/result.ts';
import type { ColumnMapping } from '../../../shared/results/column-mapping.ts';
import { call, RefusalError } from '../../platform/api.ts';
import { checkFile } from './check-file.ts';
import type { CheckedFile, FileCheck } from './check-file.ts';

export type CheckState = Readonly<
  | { state: 'waiting' }
  | { state: 'reading'; share: number }
  | { state: 'checked'; check: FileCheck }
  | { state: 'refused'; error: RefusalError | null }
>;

/** How far a check has come, and which check that is. */
type CheckProgress = Readonly<{ mapping: ColumnMapping; attempt: number; state: CheckState }>;

const BEGUN: CheckState = { state: 'reading', share: 0 };

/**
 * Checks a file once it `isReady`: its columns are understood. Anew when they are understood otherwise, and again at `attempt`. What was sent
 * before is then left, and so it is when the page is left, unless `keep` has been called: it has taken effect.
 */
export const useFileCheck = (
  checked: CheckedFile,
  attempt: number,
  isReady: boolean,
): Readonly<{ state: CheckState; keep: () => void }> => {
  const [progress, setProgress] = useState<CheckProgress | null>(null);
  const isKept = useRef(false);
  const keep = useCallback(() => {
    isKept.current = true;
  }, []);
  const { file, look, kind, mapping, metrics, today } = checked;
  useEffect(() => {
    if (!isReady) return undefined;
    const stop = new AbortController();
    let sent: FileCheck | null = null;
    let shown = 0;
    const show = (state: CheckState): void => {
      if (!stop.signal.aborted) setProgress({ mapping, attempt, state });
    };
    const read = (share: number): void => {
      // A hundredth at a time is as much as anybody sees.
      if (share - shown < 0.01) return;
      shown = share;
      show({ state: 'reading', share });
    };
    checkFile({ file, look, kind, mapping, metrics, today }, read, stop.signal).then(
      (check) => {
        sent = check;
        show({ state: 'checked', check });
      },
      (error: unknown) => show({ state: 'refused', error: error instanceof RefusalError ? error : null }),
    );
    return () => {
      stop.abort();
      if (sent !== null && !isKept.current)
        void call(removeResultImport, { params: { id: sent.id } }).catch(() => undefined);
    };
  }, [file, look, kind, mapping, metrics, today, attempt, isReady]);
  if (!isReady) return { state: { state: 'waiting' }, keep };
  const isOfThis = progress?.mapping === mapping && progress.attempt === attempt;
  return { state: isOfThis ? progress.state : BEGUN, keep };
};
