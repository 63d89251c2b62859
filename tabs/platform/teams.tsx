import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ConsentPurpose } from '../../shared/domain/permission.ts';
import { claimsChallengeFor } from './claims-challenge.ts';
import {
  requestConsent,
  onHostChange,
  shareToStage,
  enableAppCaching,
  notifyFailed,
  notifyShown,
} from './host.ts';
import type { HostContext } from './host-context.ts';
import type { ConsentResult } from './host.ts';
import { refetchShown } from './refetch-shown.ts';

export type TeamsHost = HostContext &
  Readonly<{
    /** Tells Teams that there is something to see; only the first call counts. */
    shown: () => void;
    failed: (message: string) => void;
    /** Shows one of our addresses to both, large; false if Teams can't. */
    share: (path: string) => Promise<boolean>;
    /** Lets the person give Kadens access, in a window of its own; to their calendar by default. */
    consent: (purpose?: ConsentPurpose) => Promise<ConsentResult>;
  }>;

const TeamsContext = createContext<TeamsHost | null>(null);

/** Where the tab is shown, to whom, and what Teams can do for it. */
export const useTeams = (): TeamsHost => {
  const teams = useContext(TeamsContext);
  if (teams === null) throw new Error('useTeams is called outside of TeamsProvider');
  return teams;
};

/**
 * Milliseconds from the tab's opening during which Teams' own loading indicator is better than our skeleton (Teams Store: first response
 * within 2 s).
 */
const COVERED_MS = 1_500;
/**
 * Milliseconds that Teams' own loading indicator still covers everything, unless there is something to see before (`showLoadingIndicator`
 * in the manifest).
 */
export const coveredMs = (): number => Math.max(0, COVERED_MS - performance.now());

let told = false;
const notifyShownOnce = (): void => {
  if (!told) notifyShown();
  told = true;
};

type Props = Readonly<{
  children: ReactNode;
  /** Shown outside Teams. */
  outside: ReactNode;
  /** Shown until Teams has answered. */
  waiting: ReactNode;
  /** What Teams says of the place, requested as early as possible. */
  met: Promise<HostContext | null>;
  /** Nothing is rendered before this: rendering before the data has arrived would be repeated, and delay the data. */
  ready: Promise<void>;
}>;

/** Provides Teams' context, and follows its theme, language and place. */
export const TeamsProvider = ({ children, outside, waiting, met: meeting, ready }: Props) => {
  const queries = useQueryClient();
  const [context, setContext] = useState<HostContext | null | undefined>(undefined);

  useEffect(() => {
    let isMounted = true;
    let changes: Partial<HostContext> = {};
    const change = (changed: Partial<HostContext>): void => {
      changes = { ...changes, ...changed };
      setContext((known) => known && { ...known, ...changed });
    };
    void meeting.then((met) => {
      if (!isMounted || met === null) return;
      onHostChange({ theme: (theme) => change({ theme }), context: change });
      enableAppCaching(() => void refetchShown(queries));
    });
    void Promise.all([meeting, ready]).then(([met]) => {
      if (isMounted) setContext(met && { ...met, ...changes });
    });
    return () => {
      isMounted = false;
    };
  }, [queries, meeting, ready]);

  const teams = useMemo<TeamsHost | null>(
    () =>
      context
        ? {
            ...context,
            shown: notifyShownOnce,
            failed: notifyFailed,
            share: shareToStage,
            consent: async (purpose = 'calendar') =>
              requestConsent(context, purpose, await claimsChallengeFor(purpose)),
          }
        : null,
    [context],
  );

  if (context === undefined) return waiting;
  if (teams === null) return outside;
  return <TeamsContext.Provider value={teams}>{children}</TeamsContext.Provider>;
};

/** Tells Teams that the first view is there as soon as `ready` is true, or at the latest after `COVERED_MS`. */
export const useNotifyShown = (ready: boolean): void => {
  const { shown } = useTeams();
  useEffect(() => {
    if (ready) {
      shown();
      return undefined;
    }
    const timer = setTimeout(shown, coveredMs());
    return () => clearTimeout(timer);
  }, [ready, shown]);
};
