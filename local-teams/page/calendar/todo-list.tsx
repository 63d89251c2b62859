import {
  Button,
  Checkbox,
  Input,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import type { PersonKey, TodoAction, TodoItem } from '../../protocol.ts';
import { local } from '../api.ts';
import { queries, useTodo } from '../data.ts';
import type { SayOnPage } from '../words.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    width: 'min(360px, 80vw)',
    maxHeight: '50vh',
    overflowY: 'auto',
  },
  task: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  link: { flexBasis: '100%', textAlign: 'start' },
  done: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

type TodoListProps = Readonly<{
  say: SayOnPage;
  person: PersonKey;
  narrow: boolean;
  testId: string;
  open: (url: string) => void;
}>;

const TodoLink = ({ link, open }: Readonly<{ link: TodoItem['link'] }> & Pick<TodoListProps, 'open'>) => {
  const styles = useStyles();
  if (link === null) return null;
  return (
    <Link className={styles.link} onClick={() => open(link.url)}>
      {link.name}
    </Link>
  );
};

/** A person's Microsoft To Do, once it has tasks: each can be ticked off, get another day, and lead to where it came from. */
export const TodoList = ({ say, person, narrow, testId, open }: TodoListProps) => {
  const styles = useStyles();
  const tasks = useTodo(person).data ?? [];
  if (tasks.length === 0) return null;
  const act = async (action: TodoAction): Promise<void> => {
    // If an action fails, the task is shown as it is.
    await local.actInTodo(person, action).catch(() => undefined);
    await queries.invalidateQueries({ queryKey: ['todo', person] });
  };
  const label = say('todo.open', { count: tasks.filter(({ done }) => !done).length });
  return (
    <Popover trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" icon={<TaskListLtrRegular />} aria-label={label} data-testid={`${testId}-todo`}>
          {narrow ? null : label}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={say('todo.name')}>
        <ul className={styles.list}>
          {tasks.map((task) => (
            <li key={task.id} className={styles.task} data-testid={`${testId}-task`}>
              <Checkbox
                checked={task.done}
                label={<Text className={task.done ? styles.done : undefined}>{task.title}</Text>}
                onChange={(_event, { checked }) => void act({ id: task.id, done: checked === true })}
              />
              <Input
                type="date"
                size="small"
                aria-label={say('todo.due', { title: task.title })}
                value={task.due ?? ''}
                onChange={(_event, { value }) => {
                  if (value !== '') void act({ id: task.id, due: value });
                }}
              />
              <TodoLink link={task.link} open={open} />
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
};
