import { makeStyles, Spinner } from '@fluentui/react-components';
import { getTodo, turnOffTodo, turnOnTodo } from '../../../shared/contracts/todo.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { OwnChoice } from './own-choice.tsx';

const useStyles = makeStyles({ status: { justifySelf: 'start' } });

/** Chooses whether the reader's next steps are in Microsoft To Do. */
export const TodoFields = () => {
  const styles = useStyles();
  const { say } = useWords();
  const state = useFetched(getTodo, {}).data?.state;
  const isInTheWay = state === 'consent-needed' || state === 'consent-ended' || state === 'no-mailbox';
  const how = state === 'on' ? 'is-on' : state === 'removed' ? 'removed' : 'hint';
  return (
    <OwnChoice
      of="todo"
      isOn={state && state !== 'off' && state !== 'removed'}
      turnOn={useAction(turnOnTodo)}
      turnOff={useAction(turnOffTodo)}
      hint={say(`personal.todo.${how}`)}
      inTheWay={isInTheWay ? state : null}
    >
      {state === 'waiting' && (
        <Spinner className={styles.status} size="tiny" label={say('personal.todo.waiting')} />
      )}
    </OwnChoice>
  );
};
