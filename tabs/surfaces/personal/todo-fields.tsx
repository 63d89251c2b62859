import { makeStyles, Spinner, Switch, Text, tokens } from '@fluentui/react-components';
import { getTodo, turnOffTodo, turnOnTodo } from '../../../shared/contracts/todo.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { LeaveInTheWay } from './leave-in-the-way.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  status: { justifySelf: 'start' },
});

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
        <LeaveInTheWay of="todo" state={state} again={() => on.mutate({})} />
      )}
      <RefusalText error={on.error ?? off.error} />
    </section>
  );
};
