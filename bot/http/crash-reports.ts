import type { Logger } from 'pino';
import type { CrashReport } from '../../shared/contracts/crash.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { TabIdentity } from '../identity/tab-token.ts';

export type CrashPorts = Readonly<{
  /** False when this person has reported too many. */
  mayReport: (person: string) => boolean;
  countCrash: (kind: CrashReport['kind']) => void;
  log: Pick<Logger, 'error'>;
}>;

export type NoteCrash = (identity: TabIdentity, report: CrashReport) => Promise<Result<null, 'too-many'>>;

/** Logs one line and counts it. Whose tab it was is nobody's business: the organisation is enough to find it by. */
export const notingCrashes =
  ({ mayReport, countCrash, log }: CrashPorts): NoteCrash =>
  ({ tenant, person }, { id, kind, error, page, at, components }) => {
    if (!mayReport(`${tenant}:${person}`)) return Promise.resolve(refuse('too-many'));
    log.error({ crash: id, kind, error, page, at, components, tenant }, 'a tab crashed');
    countCrash(kind);
    return Promise.resolve(ok(null));
  };
