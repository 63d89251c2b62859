import { reportCrash } from '../../shared/contracts/crash.ts';
import type { CrashReport } from '../../shared/contracts/crash.ts';
import { call } from './api.ts';
import { crashReportOf } from './crash-report.ts';
import { RefusalError } from './refusal-error.ts';

/** Reports that one page sends: what breaks over and over is known by then. */
const REPORTS_MAX = 5;

let sent = 0;

const newCrashId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);

/** Tells the server of a crash; gives the name that it has in the log. */
export const tellCrash = (
  kind: CrashReport['kind'],
  error: Error,
  componentStack?: string | null,
): string => {
  const id = newCrashId();
  if (sent < REPORTS_MAX) {
    sent += 1;
    const body = crashReportOf({ id, kind, error, componentStack }, location);
    // Where even that can't be told there is nobody left to tell.
    void call(reportCrash, { body }).catch(() => undefined);
  }
  return id;
};

/** A refusal is no crash, and what happened in somebody else's script is not ours to tell. */
const tellIfOurs = (kind: CrashReport['kind'], thrown: unknown): void => {
  if (!(thrown instanceof Error) || thrown instanceof RefusalError) return;
  if (thrown.stack?.includes(`${location.origin}/tabs/`)) tellCrash(kind, thrown);
};

/** Tells of what breaks outside of React, from now on. */
export const watchCrashes = (): void => {
  addEventListener('error', ({ error }) => tellIfOurs('error', error));
  addEventListener('unhandledrejection', ({ reason }) => tellIfOurs('rejection', reason));
};
