import { Button, Text } from '@fluentui/react-components';
import { BugRegular } from '@fluentui/react-icons/svg/bug';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { ShieldPersonRegular } from '@fluentui/react-icons/svg/shield-person';
import { useState } from 'react';
import { copyToClipboard } from '../platform/clipboard.ts';
import { adminConsentUrl } from '../platform/host.ts';
import { useTeams } from '../platform/teams.tsx';
import { useWords } from '../platform/words.tsx';
import { EmptyState } from './empty-state.tsx';
import { RequestId } from './request-id.tsx';
import { problemKeys, problemKind } from './refusal-words.ts';
import type { ProblemKind } from './refusal-words.ts';

const iconOf = (kind: ProblemKind) => {
  if (['offline', 'unavailable', 'too-many', 'sign-in-unanswered'].includes(kind))
    return <PlugDisconnectedRegular />;
  if (kind === 'internal') return <BugRegular />;
  return kind === 'not-found' ? <LockClosedRegular /> : <ShieldPersonRegular />;
};

const mayHelp: readonly ProblemKind[] = [
  'offline',
  'unavailable',
  'internal',
  'unauthenticated',
  'sign-in-unanswered',
  'too-many',
  'admin-needed',
];

/** Copies the link where an administrator gives consent for everybody. */
const CopyAdminLink = () => {
  const { say } = useWords();
  const { tenantId } = useTeams();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => void copyToClipboard(adminConsentUrl(tenantId)).then(setCopied)}
      >
        {say('app.copy-link')}
      </Button>
      <Text role="status" size={200} block>
        {copied ? say('app.copied') : ''}
      </Text>
    </>
  );
};

type Props = Readonly<{
  /** What was thrown, usually a `RefusalError`. */
  error: unknown;
  retry?: (() => Promise<unknown>) | undefined;
  /** Fills the page. */
  alone?: boolean;
}>;

/** Replaces a view that could not be fetched: what happened, and what to do. */
export const ErrorState = ({ error, retry, alone = false }: Props) => {
  const { say } = useWords();
  const teams = useTeams();
  const asked = problemKind(error);
  const [answered, setAnswered] = useState<ProblemKind | null>(null);
  const kind = answered ?? (teams.guest && asked === 'unauthenticated' ? 'guest' : asked);
  const { title, text } = problemKeys(kind);
  const [isAsking, setAsking] = useState(false);
  const again = (): void => {
    setAsking(true);
    void retry?.().finally(() => setAsking(false));
  };
  const [isRefused, setRefused] = useState(false);
  const consent = () =>
    void teams.consent().then((result) => {
      setRefused(result !== 'done');
      if (result === 'done') void retry?.();
      setAnswered(result === 'admin-needed' ? 'admin-needed' : null);
    });
  return (
    <EmptyState alert alone={alone} icon={iconOf(kind)} title={say(title)} text={say(text)}>
      {kind === 'consent-needed' && (
        <Button appearance="primary" onClick={consent}>
          {say('app.give-access')}
        </Button>
      )}
      {kind === 'consent-needed' && isRefused && <Text role="status">{say('app.give-access.failed')}</Text>}
      {kind === 'admin-needed' && <CopyAdminLink />}
      <RequestId error={error} />
      {retry && mayHelp.includes(kind) && (
        <Button disabledFocusable={isAsking} onClick={again}>
          {say('app.retry')}
        </Button>
      )}
    </EmptyState>
  );
};
