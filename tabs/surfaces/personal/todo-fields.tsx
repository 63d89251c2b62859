import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { getTodo, turnOffTodo, turnOnTodo } from '../../../shared/contracts/todo.ts';
import type { TodoView } from '../../../shared/contracts/todo.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import type { ConsentResult } from '../../platform/host.ts';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { AdminConsentLink } from '../../nouns/rhythm/admin-consent-link.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  status: { justifySelf: 'start' },
});

type InTheWay = Extract<TodoView['state'], 'consent-needed' | 'consent-ended' | 'no-mailbox'>;

/** What keeps one's steps out of To Do, and what is to be done about it. */
const TodoInTheWay = ({ state, again }: Readonly<{ state: InTheWay; again: () => void }>) => {
  const { say } = useWords();
  const { consent } = useTeams();
  const [answer, setAnswer] = useState<ConsentResult | null>(null);
  const connect = () =>
    void consent('todo').then((answered) => {
      setAnswer(answered);
      if (answered === 'done') again();
    });
  return (
    <MessageBar intent={state === 'consent-needed' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(`personal.todo.${state}`)}</MessageBarTitle>
        {say(`personal.todo.${state}.then`)}
        {answer !== null && answer !== 'done' && answer !== 'admin-needed' && (
          <Text block>{say('personal.consent.failed')}</Text>
        )}
        {answer === 'admin-needed' && <AdminConsentLink />}
      </MessageBarBody>
      {state !== 'no-mailbox' && (
        <MessageBarActions>
          <Button appearance="primary" onClick={connect}>
            {say(`personal.todo.${state}.do`)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};

/** Whether one's next steps are in Microsoft To Do: one's own choice, which holds at once. */
export const TodoFields = () => {
  const styles = useStyles();
  const { say } = useWords();
  const state = useFetched(getTodo, {}).data?.state;
  const on = useAction(turnOnTodo);
  const off = useAction(turnOffTodo);
  const isOn = state !== undefined && state !== 'off' && state !== 'removed';
  return (
    <section className={styles.part} aria-labelledby="todo">
      <Text as="h3" block className={styles.heading} weight="semibold" id="todo">
        {say('personal.todo')}
      </Text>
      <Switch
        checked={isOn}
        label={say('personal.todo.on')}
        disabled={state === undefined || on.isPending || off.isPending}
        onChange={(_, { checked }) => (checked ? on : off).mutate({})}
      />
      <Text size={200} className={styles.quiet} role="status">
        {say(
          state === 'on'
            ? 'personal.todo.is-on'
            : state === 'removed'
              ? 'personal.todo.removed'
              : 'personal.todo.hint',
        )}
      </Text>
      {state === 'waiting' && (
        <Spinner className={styles.status} size="tiny" label={say('personal.todo.waiting')} />
      )}
      {(state === 'consent-needed' || state === 'consent-ended' || state === 'no-mailbox') && (
        <TodoInTheWay state={state} again={() => on.mutate({})} />
      )}
      <RefusalText error={on.error ?? off.error} />
    </section>
  );
};
