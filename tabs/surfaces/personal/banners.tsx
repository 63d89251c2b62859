import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { getTodo } from '../../../shared/contracts/todo.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ConsentAnswer, useConsent } from '../../nouns/rhythm/consent.tsx';
import type { Me } from './views.ts';

const words = {
  calendar: { title: 'personal.reconnect', then: 'personal.reconnect.then' },
  todo: { title: 'personal.reconnect.todo', then: 'personal.reconnect.todo.then' },
  'own-calendar': { title: 'personal.reconnect', then: 'personal.reconnect.own-calendar.then' },
} as const;

/** The sign-in for that purpose has ended; offers to renew it. */
const Reconnect = ({ purpose }: Readonly<{ purpose: keyof typeof words }>) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const { ask, answer } = useConsent(purpose, () => void queries.invalidateQueries());
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(words[purpose].title)}</MessageBarTitle>
        {say(words[purpose].then)}
        <ConsentAnswer answer={answer} />
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={ask}>{say('personal.reconnect.do')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};

/** The same for somebody who does not coach: for what they have chosen to share. */
const ReconnectOwn = () => {
  const { data } = useFetched(getTodo, {});
  if (!data) return null;
  return <Reconnect purpose={data.state === 'off' || data.state === 'removed' ? 'own-calendar' : 'todo'} />;
};

/** Problems, each with its way forward; nothing when all is well. */
export const Banners = ({ me, offline }: Readonly<{ me: Me; offline: boolean }>) => {
  const { say } = useWords();
  return (
    <>
      {offline && (
        <MessageBar role="status" layout="multiline">
          <MessageBarBody>{say('personal.offline')}</MessageBarBody>
        </MessageBar>
      )}
      {me.reconnect && (me.coaches ? <Reconnect purpose="calendar" /> : <ReconnectOwn />)}
      {me.reachable === 'no' && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('personal.unreached')}</MessageBarTitle>
            {say('personal.unreached.then')}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
