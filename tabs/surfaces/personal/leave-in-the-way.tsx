import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsentResult } from '../../platform/host.ts';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { AdminConsentLink } from '../../nouns/rhythm/admin-consent-link.tsx';

type Props = Readonly<{
  of: 'todo' | 'own-calendar';
  state: 'consent-needed' | 'consent-ended' | 'no-mailbox';
  /** Goes on, once leave is given. */
  again: () => void;
}>;

/** What keeps Kadens out of one's To Do or calendar, and what is to be done about it. */
export const LeaveInTheWay = ({ of, state, again }: Props) => {
  const { say } = useWords();
  const { consent } = useTeams();
  const [answer, setAnswer] = useState<ConsentResult | null>(null);
  const connect = () =>
    void consent(of).then((answered) => {
      setAnswer(answered);
      if (answered === 'done') again();
    });
  return (
    <MessageBar intent={state === 'consent-needed' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(`personal.${of}.${state}`)}</MessageBarTitle>
        {say(`personal.${of}.${state}.then`)}
        {answer !== null && answer !== 'done' && answer !== 'admin-needed' && (
          <Text block>{say('personal.consent.failed')}</Text>
        )}
        {answer === 'admin-needed' && <AdminConsentLink />}
      </MessageBarBody>
      {state !== 'no-mailbox' && (
        <MessageBarActions>
          <Button appearance="primary" onClick={connect}>
            {say(`personal.${of}.${state}.do`)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
