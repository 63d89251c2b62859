import { Button, Text } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { useState } from 'react';
import type { RefusalError } from '../../../platform/api.ts';
import { refusedFor } from '../../../platform/refusal-error.ts';
import { useTeams } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { useFirstDayStyles } from './first-day-styles.ts';

type ConsentState = 'asked' | 'failed' | 'admin-needed' | null;

/** Why the directory could not be read, with one way forward. */
export const DirectoryRefusal = ({
  error,
  retry,
}: Readonly<{ error: RefusalError; retry: () => Promise<unknown> }>) => {
  const styles = useFirstDayStyles();
  const { say } = useWords();
  const { consent } = useTeams();
  const [state, setState] = useState<ConsentState>(null);
  if (error.code === 'directory-unavailable')
    return (
      <EmptyState
        alert
        icon={<PlugDisconnectedRegular />}
        title={say('personal.directory.title')}
        text={say('personal.directory.then')}
      >
        <Button appearance="primary" onClick={() => void retry()}>
          {say('personal.do.retry')}
        </Button>
      </EmptyState>
    );
  if (error.code !== 'consent-needed') return <ErrorState error={error} retry={retry} />;
  if (state === 'admin-needed') return <ErrorState error={refusedFor('admin-needed')} retry={retry} />;
  const ask = (): void => {
    setState('asked');
    void consent('directory').then((answered) => {
      if (answered === 'done') void retry();
      setState(answered === 'done' ? null : answered === 'admin-needed' ? 'admin-needed' : 'failed');
    });
  };
  return (
    <EmptyState
      icon={<PeopleTeamRegular />}
      title={say('personal.consent.title')}
      text={say('personal.consent.then')}
    >
      <Button appearance="primary" disabledFocusable={state === 'asked'} onClick={ask}>
        {say(state === 'asked' ? 'personal.consent.waiting' : 'personal.consent.do')}
      </Button>
      <Text role="status" block className={styles.whole}>
        {state === 'failed' ? say('personal.consent.failed') : ''}
      </Text>
    </EmptyState>
  );
};
