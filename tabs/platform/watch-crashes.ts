import { reportCrash } from '../../shared/contracts/crash.ts';
import type { CrashReport } from '../../shared/contracts/crash.ts';
import { call } from './api.ts';
import { crashReportOf } from './crash-report.ts';
import { RefusalError } from './refusal-error.ts';

/** How many reports one page sends: by then, a repeated crash is known. */
const REPORTS_MAX = 5;

let sent = 0;

const newCrashId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);

/** Reports a crash to the server; returns the name it has in the log. */
export const tellCrash = (
  kind: CrashReport['kind'],
  error: Error,
  componentStack?: string | null,
): string => {
  const id = newCrashId();
  if (sent < REPORTS_MAX) {
    sent += 1;
    const body = crashReportOf({ id, kind, error, componentStack }, location);
    // If even the report fails, there is nobody left to tell.
    void call(reportCrash, { body }).catch(() => undefined);
  }
  return id;
};

/** A refusal is no crash, and errors in other scripts are not ours to report. */
const tellIfOurs = (kind: CrashReport['kind'], thrown: unknown): void => {
  if (!(thrown instanceof Error) || thrown instanceof RefusalError) return;
  if (thrown.stack?.includes(`${location.origin}/tabs/`)) tellCrash(kind, thrown);
};

/** Reports crashes outside React from now on. */
export const watchCrashes = (): void => {
  addEventListener('error', ({ error }) => tellIfOurs('error', error));
  addEventListener('unhandledrejection', ({ reason }) => tellIfOurs('rejection', reason));
};
