import type { Todo } from '../../bot/effects/todo-port.ts';

const never = () => Promise.reject(new Error('no To Do was to be asked'));

/** A Microsoft To Do that must not be called. */
export const noTodo: Todo = {
  ...{ findList: never, hasList: never, createList: never },
  ...{ tasks: never, find: never, create: never, update: never, remove: never },
  ...{ watch: never, isCurrentWatch: () => true, renewWatch: never, endWatch: never },
};
